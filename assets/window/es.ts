<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Favourite: {name}</source>
        <translation>Favorito: {name}</translation>
    </message>
    <message>
        <source>Favourite (H)</source>
        <translation>Favorito (H)</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>I&apos;m ill or away</source>
        <translation>Enfermo o fuera</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Those days are planned again.</source>
        <translation>Esos días vuelven al plan.</translation>
    </message>
</context>
<context>
    <name>AllRoutines</name>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>New routine (Ctrl+N)</source>
        <translation>Nueva rutina (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a routine from a file</source>
        <translation>Añadir una rutina desde un archivo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Rutinas</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Stretched areas</source>
        <translation>Zonas estiradas</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Hip flexors</source>
        <translation>Flexores de cadera</translation>
    </message>
    <message>
        <source>Glutes, rotators</source>
        <translation>Glúteos, rotadores</translation>
    </message>
    <message>
        <source>Inner thighs</source>
        <translation>Cara interna del muslo</translation>
    </message>
    <message>
        <source>Outer hips</source>
        <translation>Cadera externa</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Left {left}, right {right}</source>
        <translation>Izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Izquierda {time}</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Derecha {time}</translation>
    </message>
    <message>
        <source>{name} starts on the left.</source>
        <translation>{name} empieza por la izquierda.</translation>
    </message>
    <message>
        <source>{name} starts on the right.</source>
        <translation>{name} empieza por la derecha.</translation>
    </message>
    <message>
        <source>{name} starts on the left, which was held for less in its drills.</source>
        <translation>{name} empieza por la izquierda, que sumó menos tiempo en sus ejercicios.</translation>
    </message>
    <message>
        <source>{name} starts on the right, which was held for less in its drills.</source>
        <translation>{name} empieza por la derecha, que sumó menos tiempo en sus ejercicios.</translation>
    </message>
    <message>
        <source>{name} starts on the left, as the settings say.</source>
        <translation>{name} empieza por la izquierda, según los ajustes.</translation>
    </message>
    <message>
        <source>{name} starts on the right, as the settings say.</source>
        <translation>{name} empieza por la derecha, según los ajustes.</translation>
    </message>
    <message>
        <source>{name} starts on the left this time.</source>
        <translation>{name} empieza esta vez por la izquierda.</translation>
    </message>
    <message>
        <source>{name} starts on the right this time.</source>
        <translation>{name} empieza esta vez por la derecha.</translation>
    </message>
    <message numerus="yes">
        <source>The right gets %n extra round(s).</source>
        <translation>
            <numerusform>La derecha hace %n serie extra.</numerusform>
            <numerusform>La derecha hace %n series extra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The left gets %n extra round(s).</source>
        <translation>
            <numerusform>La izquierda hace %n serie extra.</numerusform>
            <numerusform>La izquierda hace %n series extra.</numerusform>
        </translation>
    </message>
    <message>
        <source>In 28 days the right was held {difference} longer.</source>
        <translation>En 28 días, la derecha sumó {difference} más.</translation>
    </message>
    <message>
        <source>In 28 days the left was held {difference} longer.</source>
        <translation>En 28 días, la izquierda sumó {difference} más.</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>Quitarla para siempre</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>For every test</source>
        <translation>Para todas las pruebas</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Lengths of your body, once for all</source>
        <translation>Tus medidas, una sola vez</translation>
    </message>
    <message>
        <source>Your lengths are needed first.</source>
        <translation>Primero hacen falta tus medidas.</translation>
    </message>
</context>
<context>
    <name>BodySection</name>
    <message>
        <source>What it works</source>
        <translation>Qué trabaja</translation>
    </message>
    <message>
        <source>Where the movement goes. The three always make 100 %.</source>
        <translation>Hacia dónde va el movimiento. Los tres suman siempre el 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Add muscle</source>
        <translation>Añadir músculo</translation>
    </message>
    <message>
        <source>Remove muscle {number}</source>
        <translation>Quitar el músculo {number}</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>Drill {number}: {what}</source>
        <translation>Ejercicio {number}: {what}</translation>
    </message>
    <message>
        <source>A routine has at most {most} drills.</source>
        <translation>Una rutina tiene como máximo {most} ejercicios.</translation>
    </message>
    <message>
        <source>Add at least one drill.</source>
        <translation>Añade al menos un ejercicio.</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Ponle un nombre a la rutina.</translation>
    </message>
    <message>
        <source>Say in a few words what it is like.</source>
        <translation>Di en pocas palabras cómo es.</translation>
    </message>
    <message>
        <source>Say when it is done.</source>
        <translation>Di cuándo se hace.</translation>
    </message>
    <message>
        <source>A note has at most 400 characters. Break it into lines.</source>
        <translation>Una nota tiene como máximo 400 caracteres. Divídela en líneas.</translation>
    </message>
    <message>
        <source>This drill is no longer there. Remove it.</source>
        <translation>Este ejercicio ya no existe. Quítalo.</translation>
    </message>
    <message>
        <source>This way to do it is no longer there. Choose another.</source>
        <translation>Esta versión ya no existe. Elige otra.</translation>
    </message>
    <message>
        <source>Found {found}, expected {expected}.</source>
        <translation>Hay {found}, se esperaba {expected}.</translation>
    </message>
    <message>
        <source>Nothing is for the {names}.</source>
        <translation>No hay nada para: {names}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names}, {last}</translation>
    </message>
    <message>
        <source>{facts}. Work: {length}.</source>
        <translation>{facts}. Trabajo: {length}.</translation>
    </message>
    <message>
        <source>{seconds} s a rep</source>
        <translation>{seconds} s por rep</translation>
    </message>
    <message>
        <source>then {time} rest</source>
        <translation>luego {time} de descanso</translation>
    </message>
    <message>
        <source>Before a run</source>
        <translation>Antes de correr</translation>
    </message>
    <message>
        <source>After a run</source>
        <translation>Después de correr</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cuando sea</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Easy day</source>
        <translation>Día suave</translation>
    </message>
    <message>
        <source>Before a run, once you are warm.</source>
        <translation>Antes de correr, ya en caliente.</translation>
    </message>
    <message>
        <source>Soon after a run.</source>
        <translation>Poco después de correr.</translation>
    </message>
    <message>
        <source>Before strength training.</source>
        <translation>Antes de entrenar fuerza.</translation>
    </message>
    <message>
        <source>On a rest day or an easy day.</source>
        <translation>En un día de descanso o un día suave.</translation>
    </message>
    <message>
        <source>Whenever you like.</source>
        <translation>Cuando quieras.</translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} por lado</translation>
    </message>
    <message numerus="yes">
        <source>The order goes between floor and standing %n time(s); none is needed.</source>
        <translation>
            <numerusform>En este orden te levantas o vuelves al suelo %n vez; se puede evitar.</numerusform>
            <numerusform>En este orden te levantas o vuelves al suelo %n veces; se puede evitar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order goes between floor and standing %n time(s); {least} is enough.</source>
        <translation>
            <numerusform>En este orden te levantas o vuelves al suelo %n vez; el mínimo es {least}.</numerusform>
            <numerusform>En este orden te levantas o vuelves al suelo %n veces; el mínimo es {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drill(s)</source>
        <translation>
            <numerusform>%Ln ejercicio</numerusform>
            <numerusform>%Ln ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardly any of it goes this way: {names}.</source>
        <translation>Casi nada va en esta dirección: {names}.</translation>
    </message>
    <message>
        <source>At least one side has to do it.</source>
        <translation>Al menos un lado tiene que hacerlo.</translation>
    </message>
    <message>
        <source>Before strength training</source>
        <translation>Antes del entrenamiento de fuerza</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>{dose}, left only</source>
        <translation>{dose}, solo izquierda</translation>
    </message>
    <message>
        <source>{dose}, right only</source>
        <translation>{dose}, solo derecha</translation>
    </message>
    <message>
        <source>Between two calls, or after long sitting.</source>
        <translation>Entre dos llamadas o tras mucho rato sentado.</translation>
    </message>
</context>
<context>
    <name>BuildCard</name>
    <message>
        <source>Build your own</source>
        <translation>Crea la tuya</translation>
    </message>
</context>
<context>
    <name>BuildPage</name>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (mía)</translation>
    </message>
    <message>
        <source>Presets stay as they are: this is your own copy of “{name}”.</source>
        <translation>Las predefinidas no cambian: esta es tu copia de «{name}».</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>made by me</source>
        <translation>hecha por mí</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>“{asked}” has been changed elsewhere, so this one is kept as “{name}”.</source>
        <translation>«{asked}» ha cambiado en otro lugar, así que esta se guarda como «{name}».</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day and a month in short</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Year of the calendar</source>
        <translation>Año del calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Shades by minutes</source>
        <translation>Color según los minutos</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>0 min</source>
        <translation>0 min</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>Care</source>
        <translation>Precauciones</translation>
    </message>
    <message>
        <source>The lower back rounds.</source>
        <translation>La zona lumbar se redondea.</translation>
    </message>
    <message>
        <source>As it starts</source>
        <translation>Como al empezar</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>esterilla</translation>
    </message>
    <message>
        <source>What is needed, one thing a line.</source>
        <translation>Qué hace falta, una cosa por línea.</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Una frase por línea.</translation>
    </message>
    <message>
        <source>Breathe slowly and evenly.</source>
        <translation>Respira despacio y de forma regular.</translation>
    </message>
    <message>
        <source>Left empty, this is shown, in the language of the window.</source>
        <translation>Si se deja vacío, se muestra esto, en el idioma de la ventana.</translation>
    </message>
</context>
<context>
    <name>CarrierActs</name>
    <message>
        <source>HipTimer plan</source>
        <translation>Plan de HipTimer</translation>
    </message>
    <message>
        <source>{what}: “{name}”</source>
        <translation>{what}: «{name}»</translation>
    </message>
</context>
<context>
    <name>CarrierWriting</name>
    <message>
        <source>{file} is written.</source>
        <translation>{file} se ha guardado.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha guardado nada.</translation>
    </message>
    <message numerus="yes">
        <source>A chime stands in for %n sentence(s) without a voice.</source>
        <translation>
            <numerusform>Un tono sustituye a %n frase sin voz.</numerusform>
            <numerusform>Un tono sustituye a %n frases sin voz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) are not in it.</source>
        <translation>
            <numerusform>Falta %n cosa más.</numerusform>
            <numerusform>Faltan %n cosas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>Terminar este plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ChoiceMenu</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A, then B</source>
        <translation>A y luego B</translation>
    </message>
    <message>
        <source>A: {A}. B: {B}. The keys A and B switch.</source>
        <translation>A: {A}. B: {B}. Cambia con las teclas A y B.</translation>
    </message>
    <message>
        <source>Mark another voice to compare it with {A}.</source>
        <translation>Marca otra voz para compararla con {A}.</translation>
    </message>
    <message>
        <source>Mark two voices to hear the same sentence from both.</source>
        <translation>Marca dos voces para oír la misma frase con ambas.</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>Escuchar {voice}</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Start this step again, or go to the one before</source>
        <translation>Repetir este paso desde el principio o ir al anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <translation>Ir al paso siguiente</translation>
    </message>
    <message>
        <source>Make this step longer: {added}</source>
        <translation>Alargar este paso: {added}</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>What it covers</source>
        <translation>Qué cubre</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Sort floor drills together</source>
        <translation>Agrupar los ejercicios de suelo</translation>
    </message>
    <message>
        <source>Nothing yet. Add drills to see it grow.</source>
        <translation>Aún nada. Añade ejercicios y verás cómo crece.</translation>
    </message>
    <message>
        <source>All three directions and every muscle group around the hip.</source>
        <translation>Las tres direcciones y todos los grupos musculares de la cadera.</translation>
    </message>
    <message>
        <source>Stretched, a side</source>
        <translation>Estiramiento por lado</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>All of it stays on this computer, unless you choose a synced folder.</source>
        <translation>Todo se queda en este equipo, salvo que elijas una carpeta sincronizada.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Ex&amp;port the journal…</source>
        <translation>E&amp;xportar el diario…</translation>
    </message>
    <message>
        <source>Import a journal…</source>
        <translation>Importar un diario…</translation>
    </message>
    <message>
        <source>As JSON or CSV. Nothing is taken over twice.</source>
        <translation>En JSON o CSV. Nada se importa dos veces.</translation>
    </message>
    <message>
        <source>Journal as a file</source>
        <translation>Diario como archivo</translation>
    </message>
    <message>
        <source>The folder cannot be opened here.</source>
        <translation>La carpeta no se puede abrir aquí.</translation>
    </message>
    <message>
        <source>A folder for your data</source>
        <translation>Una carpeta para tus datos</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Import a journal</source>
        <translation>Importar un diario</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>ddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>ddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Detours</name>
    <message>
        <source>Drills of this session</source>
        <translation>Ejercicios de esta sesión</translation>
    </message>
    <message>
        <source>Not this one today</source>
        <translation>Hoy este no</translation>
    </message>
    <message>
        <source>Leave out {drill} today</source>
        <translation>Dejar hoy fuera: {drill}</translation>
    </message>
    <message>
        <source>{drill} instead</source>
        <translation>En su lugar: {drill}</translation>
    </message>
    <message>
        <source>{drill} is left out today. Back (←) brings it back.</source>
        <translation>Hoy se deja fuera: {drill}. Con Atrás (←) vuelve.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>You stopped after %n minute(s).</source>
        <translation>
            <numerusform>Has parado tras %n minuto.</numerusform>
            <numerusform>Has parado tras %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped after %n second(s).</source>
        <translation>
            <numerusform>Has parado tras %n segundo.</numerusform>
            <numerusform>Has parado tras %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{held} done; from {enough} on, it counts for the week.</source>
        <translation>{held} hecho; a partir del {enough} cuenta para la semana.</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Back to the drill&apos;s own dose</source>
        <translation>Volver a la dosis propia del ejercicio</translation>
    </message>
    <message>
        <source>Your dose</source>
        <translation>Tu dosis</translation>
    </message>
</context>
<context>
    <name>DoseChoice</name>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>{seconds} s a rep</source>
        <translation>{seconds} s por rep</translation>
    </message>
    <message>
        <source>Seconds of a hold</source>
        <translation>Segundos de estiramiento</translation>
    </message>
    <message>
        <source>Number of reps</source>
        <translation>Número de repeticiones</translation>
    </message>
    <message>
        <source>Seconds of a rep</source>
        <translation>Segundos por repetición</translation>
    </message>
    <message>
        <source>Number of rounds</source>
        <translation>Número de series</translation>
    </message>
    <message>
        <source>The phases make up a rep: see Dose in detail</source>
        <translation>Las fases forman la repetición: mira Dosis en detalle</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>{name}, dose</source>
        <translation>{name}, dosis</translation>
    </message>
    <message>
        <source>{name}, reset</source>
        <translation>{name}, restablecer</translation>
    </message>
    <message>
        <source>Back to what the routine says</source>
        <translation>Volver a lo que dice la rutina</translation>
    </message>
    <message>
        <source>{name}, variant</source>
        <translation>{name}, versión</translation>
    </message>
    <message>
        <source>Hold {time} a side</source>
        <translation>Mantener {time} por lado</translation>
    </message>
    <message>
        <source>Hold {time}</source>
        <translation>Mantener {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) a side</source>
        <translation>
            <numerusform>%n rep por lado</numerusform>
            <numerusform>%n reps por lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>Fuera para siempre.</translation>
    </message>
    <message>
        <source>Left out for good. Instead: {name}.</source>
        <translation>Fuera para siempre. En su lugar: {name}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>{name}, bring it back</source>
        <translation>{name}, recuperarlo</translation>
    </message>
</context>
<context>
    <name>DoseSection</name>
    <message>
        <source>Dose in detail</source>
        <translation>Dosis en detalle</translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation>segundos de estiramiento</translation>
    </message>
    <message>
        <source>number of reps</source>
        <translation>número de repeticiones</translation>
    </message>
    <message>
        <source>seconds of a rep</source>
        <translation>segundos por repetición</translation>
    </message>
    <message>
        <source>number of rounds</source>
        <translation>número de series</translation>
    </message>
    <message>
        <source>Sensible hold</source>
        <translation>Duración recomendada</translation>
    </message>
    <message>
        <source>Sensible reps</source>
        <translation>Reps recomendadas</translation>
    </message>
    <message>
        <source>Sensible seconds a rep</source>
        <translation>Segundos por rep recomendados</translation>
    </message>
    <message>
        <source>Sensible rounds</source>
        <translation>Series recomendadas</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Añadir fase</translation>
    </message>
    <message>
        <source>Remove phase {number}</source>
        <translation>Quitar la fase {number}</translation>
    </message>
    <message>
        <source>Phases of a rep</source>
        <translation>Fases de una repetición</translation>
    </message>
    <message>
        <source>Their seconds together are those of a rep.</source>
        <translation>La suma de sus segundos es la de una repetición.</translation>
    </message>
</context>
<context>
    <name>DoseSpinBox</name>
    <message>
        <source>As the routine says</source>
        <translation>Según la rutina</translation>
    </message>
</context>
<context>
    <name>DoseTable</name>
    <message>
        <source>Drills</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>What you set here is used in every routine, on each side.</source>
        <translation>Lo que pongas aquí vale en todas las rutinas, para cada lado.</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>{name} is now {number} of {count}.</source>
        <translation>{name} es ahora el {number} de {count}.</translation>
    </message>
    <message>
        <source>{name} is in the routine once more.</source>
        <translation>{name} está una vez más en la rutina.</translation>
    </message>
    <message>
        <source>{name} removed. Undo brings it back.</source>
        <translation>{name}: quitado. Con Deshacer vuelve.</translation>
    </message>
    <message>
        <source>Floor drills are together now.</source>
        <translation>Los ejercicios de suelo ya van seguidos.</translation>
    </message>
</context>
<context>
    <name>DraftDisplay</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>You were editing “{name}”.</source>
        <translation>Estabas editando «{name}».</translation>
    </message>
</context>
<context>
    <name>DraftOffering</name>
    <message>
        <source>Your changes to “{name}” were discarded.</source>
        <translation>Se han descartado tus cambios en «{name}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What you are writing cannot be kept in case of a crash. Save it soon.</source>
        <translation>Lo que escribes se perdería si la aplicación se cierra de golpe. Guárdalo pronto.</translation>
    </message>
</context>
<context>
    <name>DrillForm</name>
    <message>
        <source>Hold still</source>
        <translation>Estático</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Dinámico</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Un lado y luego el otro</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>Alternos</translation>
    </message>
    <message>
        <source>No sides</source>
        <translation>Sin lados</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Reps</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>De apoyo</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Se estira</translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation>Se fortalece</translation>
    </message>
    <message>
        <source>The side at work</source>
        <translation>El lado que trabaja</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>El otro lado</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinta</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Aún falta: {things}.</translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation>{field}: {fault}</translation>
    </message>
    <message>
        <source>Version {number}: {fault}</source>
        <translation>Versión {number}: {fault}</translation>
    </message>
    <message>
        <source>Muscle {number}: {fault}</source>
        <translation>Músculo {number}: {fault}</translation>
    </message>
    <message>
        <source>Phase {number}: {fault}</source>
        <translation>Fase {number}: {fault}</translation>
    </message>
    <message>
        <source>Line {number}: {fault}</source>
        <translation>Línea {number}: {fault}</translation>
    </message>
    <message>
        <source>This is too long: {high} letters are the most.</source>
        <translation>Es demasiado largo: el máximo son {high} caracteres.</translation>
    </message>
    <message>
        <source>There are too many: {high} are the most.</source>
        <translation>Hay demasiados: el máximo es {high}.</translation>
    </message>
    <message>
        <source>Only {low} to {high} is possible.</source>
        <translation>Tiene que estar entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The usual dose is outside its own range of {expected}.</source>
        <translation>La dosis habitual queda fuera de su propio margen de {expected}.</translation>
    </message>
    <message>
        <source>The least has to come before the most.</source>
        <translation>El mínimo va antes que el máximo.</translation>
    </message>
    <message>
        <source>It has to say the side: put [side] in.</source>
        <translation>Tiene que decir el lado: pon [side].</translation>
    </message>
    <message>
        <source>There is no side here: take [side] out.</source>
        <translation>Aquí no hay lados: quita [side].</translation>
    </message>
    <message>
        <source>A hold takes one side, then the other.</source>
        <translation>Un estiramiento se hace primero de un lado y luego del otro.</translation>
    </message>
    <message>
        <source>This is {found}, expected is {expected}.</source>
        <translation>Esto es {found}, se espera {expected}.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>Say how one gets into position, in a sentence or more.</source>
        <translation>Di cómo se llega a la posición, en una frase o más.</translation>
    </message>
    <message>
        <source>Say what is done, in a sentence or more.</source>
        <translation>Di qué se hace, en una frase o más.</translation>
    </message>
    <message>
        <source>Give it one cue at least: “Keep the heel heavy.”</source>
        <translation>Ponle al menos una indicación: «Apoya bien el talón».</translation>
    </message>
    <message>
        <source>Say how one breathes.</source>
        <translation>Di cómo se respira.</translation>
    </message>
    <message>
        <source>Name one muscle at least.</source>
        <translation>Nombra al menos un músculo.</translation>
    </message>
    <message>
        <source>Say in a sentence what is different.</source>
        <translation>Di en una frase qué cambia.</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>Aquí tiene que haber algo.</translation>
    </message>
    <message>
        <source>{side} side</source>
        <translation>lado {izquierdo|derecho}</translation>
    </message>
    <message>
        <source>End the drill at any sharp, pinching or catching pain, at tingling or numbness, and whenever pain grows.</source>
        <translation>Deja el ejercicio ante cualquier dolor agudo, de pinzamiento o de enganche, ante hormigueo o adormecimiento, y siempre que el dolor aumente.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a set-up</source>
        <translation>una preparación</translation>
    </message>
    <message>
        <source>a movement</source>
        <translation>un movimiento</translation>
    </message>
    <message>
        <source>a form cue</source>
        <translation>una indicación técnica</translation>
    </message>
    <message>
        <source>a spoken set-up</source>
        <translation>una preparación para la voz</translation>
    </message>
    <message>
        <source>a word on breathing</source>
        <translation>algo sobre la respiración</translation>
    </message>
    <message>
        <source>a muscle</source>
        <translation>un músculo</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Form cues</source>
        <translation>Indicaciones técnicas</translation>
    </message>
    <message>
        <source>Name of a side</source>
        <translation>Nombre de un lado</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation>Nombre para la voz</translation>
    </message>
    <message>
        <source>Spoken set-up</source>
        <translation>Preparación para la voz</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>También se llama</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Acaba</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Cuándo parar</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Más fácil y más difícil</translation>
    </message>
    <message>
        <source>To change sides</source>
        <translation>Para cambiar de lado</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Which way it moves</source>
        <translation>Hacia dónde se mueve</translation>
    </message>
</context>
<context>
    <name>DrillFormPage</name>
    <message>
        <source>New drill</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
</context>
<context>
    <name>DrillGrid</name>
    <message>
        <source>Drills</source>
        <translation>Ejercicios</translation>
    </message>
</context>
<context>
    <name>DrillHead</name>
    <message>
        <source>Make it my own</source>
        <translation>Hacerlo mío</translation>
    </message>
    <message>
        <source>Make a drill of your own from this one</source>
        <translation>Crear un ejercicio propio a partir de este</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change this drill</source>
        <translation>Cambiar este ejercicio</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Make another drill from this one</source>
        <translation>Crear otro ejercicio a partir de este</translation>
    </message>
    <message>
        <source>Also known as {names}</source>
        <translation>También se llama {names}</translation>
    </message>
</context>
<context>
    <name>DrillList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out at %n minute(s)</source>
        <translation>
            <numerusform>Se omite con %n minuto</numerusform>
            <numerusform>Se omite con %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Start a session of this one drill (Ctrl+Enter)</source>
        <translation>Empezar una sesión solo con este ejercicio (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>All drills</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Back to all drills (Esc)</source>
        <translation>Volver a todos los ejercicios (Esc)</translation>
    </message>
    <message>
        <source>A favourite comes first among the drills (H)</source>
        <translation>Los favoritos aparecen los primeros (H)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>Dejarlo fuera para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s), with what each one says</source>
        <translation>
            <numerusform>%Ln fuente y lo que dice</numerusform>
            <numerusform>%Ln fuentes y lo que dice cada una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Try it, {minutes} min</source>
        <translation>Probar, {minutes} min</translation>
    </message>
</context>
<context>
    <name>DrillPicker</name>
    <message>
        <source>Add drills</source>
        <translation>Añadir ejercicios</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Back to the drill&apos;s dose (Esc)</source>
        <translation>Volver a la dosis del ejercicio (Esc)</translation>
    </message>
    <message>
        <source>Added: {name}. {count} in the routine.</source>
        <translation>Añadido: {name}. {count} en la rutina.</translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>{drill}, left out</source>
        <translation>{drill}, se omite</translation>
    </message>
    <message>
        <source>{what}: {drill}</source>
        <translation>{what}: {drill}</translation>
    </message>
</context>
<context>
    <name>DrillSection</name>
    <message>
        <source>The drill</source>
        <translation>El ejercicio</translation>
    </message>
    <message>
        <source>Frog stretch</source>
        <translation>Postura de rana</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>S&amp;tarts</source>
        <translation>&amp;Empieza</translation>
    </message>
    <message>
        <source>For each side, where there are sides.</source>
        <translation>Para cada lado, si hay lados.</translation>
    </message>
    <message>
        <source>Numbers of the dose</source>
        <translation>Números de la dosis</translation>
    </message>
    <message>
        <source>Main muscles</source>
        <translation>Músculos principales</translation>
    </message>
    <message>
        <source>What happens to them</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>More of them below, under More.</source>
        <translation>Los demás van abajo, en «Más».</translation>
    </message>
    <message>
        <source>Mainly &amp;for</source>
        <translation>Sobre &amp;todo para</translation>
    </message>
</context>
<context>
    <name>DrillTab</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Drill {number}: {name}</source>
        <translation>Ejercicio {number}: {name}</translation>
    </message>
</context>
<context>
    <name>DrillTexts</name>
    <message>
        <source>Set up</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Errores comunes</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Cuándo parar</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Where the dose comes from</source>
        <translation>De dónde viene la dosis</translation>
    </message>
    <message>
        <source>Chosen by us, without a source</source>
        <translation>Elegida por nosotros, sin fuente</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Which way it moves</source>
        <translation>Hacia dónde se mueve</translation>
    </message>
    <message>
        <source>While you hold</source>
        <translation>Mientras aguantas</translation>
    </message>
    <message>
        <source>While you move</source>
        <translation>Mientras te mueves</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the routine here to see what is in it</source>
        <translation>Suelta aquí la rutina para ver qué contiene</translation>
    </message>
</context>
<context>
    <name>EasierQuestion</name>
    <message>
        <source>Just today</source>
        <translation>Solo hoy</translation>
    </message>
    <message>
        <source>{drill}: {way}</source>
        <translation>{drill}: {way}</translation>
    </message>
    <message>
        <source>Kept for next time.</source>
        <translation>Guardado para la próxima vez.</translation>
    </message>
    <message>
        <source>Only for today.</source>
        <translation>Solo por hoy.</translation>
    </message>
    <message>
        <source>Do it this way next time too?</source>
        <translation>¿Hacerlo así también la próxima vez?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>the standard way</source>
        <translation>la forma habitual</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Rehecho.</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>All routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Back to all routines (Esc)</source>
        <translation>Volver a todas las rutinas (Esc)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z or Ctrl+Y)</source>
        <translation>Rehacer (Ctrl+Mayús+Z o Ctrl+Y)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Save and start (Ctrl+Enter)</source>
        <translation>Guardar y empezar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Guardar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation>Llevártela…</translation>
    </message>
    <message>
        <source>Take it along as it is now (Ctrl+E)</source>
        <translation>Llevártela como está ahora (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>EmptyHistory</name>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>After your first session this page shows when you practised, for how long, and whether the left and the right hip keep up with each other.</source>
        <translation>Después de tu primera sesión, esta página muestra cuándo practicaste, cuánto tiempo y si la cadera izquierda y la derecha van a la par.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Nothing was held in this session, so there is nothing to count.</source>
        <translation>En esta sesión no se hizo ningún ejercicio, así que no hay nada que contar.</translation>
    </message>
    <message>
        <source>{time}, the rest skipped.</source>
        <translation>{time}, el resto saltado.</translation>
    </message>
    <message>
        <source>{time}.</source>
        <translation>{time}.</translation>
    </message>
    <message>
        <source>{time}, both sides even.</source>
        <translation>{time}, ambos lados por igual.</translation>
    </message>
    <message>
        <source>{time}. The left had {less} less.</source>
        <translation>{time}. El lado izquierdo tuvo {less} menos.</translation>
    </message>
    <message>
        <source>{time}. The right had {less} less.</source>
        <translation>{time}. El lado derecho tuvo {less} menos.</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>You stopped after one minute.</source>
        <translation>Paraste al cabo de un minuto.</translation>
    </message>
    <message>
        <source>A demonstration: not counted.</source>
        <translation>Una demostración: no cuenta.</translation>
    </message>
    <message>
        <source>As a session it counts from {enough} on; you did {held}.</source>
        <translation>Como sesión cuenta a partir del {enough}; hiciste el {held}.</translation>
    </message>
    <message>
        <source>What you held counts for your hips.</source>
        <translation>Lo que mantuviste cuenta para tus caderas.</translation>
    </message>
    <message>
        <source>The left side is {time} behind</source>
        <translation>Al lado izquierdo le faltan {time}</translation>
    </message>
    <message>
        <source>The right side is {time} behind</source>
        <translation>Al lado derecho le faltan {time}</translation>
    </message>
    <message>
        <source>If you leave it there, the left side starts next time.</source>
        <translation>Si lo dejas aquí, la próxima vez empieza el lado izquierdo.</translation>
    </message>
    <message>
        <source>If you leave it there, the right side starts next time.</source>
        <translation>Si lo dejas aquí, la próxima vez empieza el lado derecho.</translation>
    </message>
    <message>
        <source>After your run</source>
        <translation>Después de correr</translation>
    </message>
    <message numerus="yes">
        <source>Nothing noted, %n second(s).</source>
        <translation>
            <numerusform>Nada anotado, %n segundo.</numerusform>
            <numerusform>Nada anotado, %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, %n min</source>
        <translation>
            <numerusform>{routine}, %n min</numerusform>
            <numerusform>{routine}, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, all %n drill(s).</source>
        <translation>
            <numerusform>{routine}, el %n ejercicio.</numerusform>
            <numerusform>{routine}, los %n ejercicios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, {done} of %n drill(s) done.</source>
        <translation>
            <numerusform>{routine}, {done} de %n ejercicio hecho.</numerusform>
            <numerusform>{routine}, {done} de %n ejercicios hechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, {done} of %n drill(s) done, {begun} begun.</source>
        <translation>
            <numerusform>{routine}, {done} de %n ejercicio hecho, {begun} empezado.</numerusform>
            <numerusform>{routine}, ejercicios: {done} de %n hechos, {begun} a medias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Finish sooner</source>
        <translation>Terminar antes</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Left {time},</source>
        <comment>the side</comment>
        <translation>Izquierda {time},</translation>
    </message>
    <message>
        <source>right {time}.</source>
        <comment>the side</comment>
        <translation>derecha {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Carry on, %n min</source>
        <translation>
            <numerusform>Seguir, %n min</numerusform>
            <numerusform>Seguir, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish in %n min</source>
        <translation>
            <numerusform>Terminar en %n min</numerusform>
            <numerusform>Terminar en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Your hips this week</source>
        <translation>Tus caderas esta semana</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End this session?</source>
        <translation>¿Terminar esta sesión?</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Space or Esc</source>
        <translation>Espacio o Esc</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>{reps} on each side, {tempo} s for a rep, {rounds}</source>
        <translation>{reps} por lado, {tempo} s por rep, {rounds}</translation>
    </message>
    <message>
        <source>{reps}, {tempo} s for a rep, {rounds}</source>
        <translation>{reps}, {tempo} s por rep, {rounds}</translation>
    </message>
    <message>
        <source>{tempo} s for a rep</source>
        <translation>{tempo} s por rep</translation>
    </message>
    <message>
        <source>Range: {range}</source>
        <translation>Margen: {range}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Mainly stretched</source>
        <translation>Se estira sobre todo</translation>
    </message>
    <message>
        <source>Also stretched</source>
        <translation>También se estira</translation>
    </message>
    <message>
        <source>Mainly strengthened</source>
        <translation>Se fortalece sobre todo</translation>
    </message>
    <message>
        <source>Also strengthened</source>
        <translation>También se fortalece</translation>
    </message>
    <message>
        <source>Side that is shown</source>
        <translation>Lado que se muestra</translation>
    </message>
    <message>
        <source>Seen from the front</source>
        <translation>Vista frontal</translation>
    </message>
    <message>
        <source>Seen from the front right</source>
        <translation>Vista frontal derecha</translation>
    </message>
    <message>
        <source>Seen from the right</source>
        <translation>Vista lateral derecha</translation>
    </message>
    <message>
        <source>Seen from the back right</source>
        <translation>Vista posterior derecha</translation>
    </message>
    <message>
        <source>Seen from the back</source>
        <translation>Vista posterior</translation>
    </message>
    <message>
        <source>Seen from the back left</source>
        <translation>Vista posterior izquierda</translation>
    </message>
    <message>
        <source>Seen from the left</source>
        <translation>Vista lateral izquierda</translation>
    </message>
    <message>
        <source>Seen from the front left</source>
        <translation>Vista frontal izquierda</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>a kind of drill: one stays still</comment>
        <translation>Estático</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>ambos lados a la vez</translation>
    </message>
    <message>
        <source>each side in turn</source>
        <translation>un lado y luego el otro</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
    <message>
        <source>on a chair</source>
        <translation>en silla</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>a cuatro patas</translation>
    </message>
    <message>
        <source>plank</source>
        <comment>the position</comment>
        <translation>plancha</translation>
    </message>
    <message>
        <source>turning</source>
        <comment>what moves in a plane</comment>
        <translation>giro</translation>
    </message>
    <message>
        <source>then {end}</source>
        <translation>luego {end}</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>seated</source>
        <translation>en posición sentada</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>de lado</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>boca arriba</translation>
    </message>
    <message>
        <source>lying face down</source>
        <translation>boca abajo</translation>
    </message>
    <message>
        <source>forward and back</source>
        <translation>adelante y atrás</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>sin material</translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation>Más fácil: {name}</translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation>Más difícil: {name}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to %n rep(s)</source>
        <translation>
            <numerusform>{low} a %n rep</numerusform>
            <numerusform>{low} a %n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to %n round(s)</source>
        <translation>
            <numerusform>{low} a %n serie</numerusform>
            <numerusform>{low} a %n series</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold for {time} on each side, {rounds}</source>
        <translation>Mantener {time} por lado, {rounds}</translation>
    </message>
    <message>
        <source>Hold for {time}, {rounds}</source>
        <translation>Mantener {time}, {rounds}</translation>
    </message>
    <message>
        <source>How far each is stretched here</source>
        <translation>Cuánto se estira aquí cada uno</translation>
    </message>
    <message>
        <source>Share of its longest, from the drawn joint angles. A guide, no measurement.</source>
        <translation>Parte de su longitud máxima, según los ángulos dibujados de las articulaciones. Una orientación, no una medición.</translation>
    </message>
    <message>
        <source>{muscle}: left {left}, right {right}</source>
        <translation>{muscle}: izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>to the side</source>
        <translation>hacia el lado</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>the drill as it is usually done</comment>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>Hold or move</source>
        <translation>Aguantar o moverse</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <translation>Dónde se nota</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Qué hace falta</translation>
    </message>
    <message>
        <source>A hold, one side and then the other</source>
        <translation>Se aguanta, primero un lado y luego el otro</translation>
    </message>
    <message>
        <source>A movement, one side and then the other</source>
        <translation>Un movimiento, primero un lado y luego el otro</translation>
    </message>
    <message>
        <source>A movement, the sides take turns</source>
        <translation>Un movimiento, alternando los lados</translation>
    </message>
    <message>
        <source>A movement, both sides at once</source>
        <translation>Un movimiento, los dos lados a la vez</translation>
    </message>
    <message>
        <source>A hold, both sides at once</source>
        <translation>Se aguanta, los dos lados a la vez</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a kind of drill: one moves</comment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>the sides take turns</source>
        <translation>alternando los lados</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>{dose} a side</source>
        <translation>{dose} por lado</translation>
    </message>
    <message>
        <source>{dose}, twice a side</source>
        <translation>{dose}, dos veces por lado</translation>
    </message>
    <message>
        <source>{dose}, {count} times a side</source>
        <translation>{dose}, {count} veces por lado</translation>
    </message>
    <message>
        <source>{dose}, twice</source>
        <translation>{dose}, dos veces</translation>
    </message>
    <message>
        <source>{dose}, {count} times</source>
        <translation>{dose}, {count} veces</translation>
    </message>
    <message>
        <source>More on one side? Set that in Build, in a copy of a routine.</source>
        <translation>¿Más en un lado? Ajústalo en «Rutinas», en la copia de una rutina.</translation>
    </message>
</context>
<context>
    <name>ExercisesCard</name>
    <message>
        <source>Each exercise</source>
        <translation>Cada ejercicio</translation>
    </message>
    <message>
        <source>Not done in this time: {names}.</source>
        <translation>Sin hacer en este tiempo: {names}.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>Circles in grey do not count: practice, or too soon. Squares are your start.</source>
        <translation>Los círculos grises no cuentan: práctica, o demasiado pronto. Los cuadrados son tu punto de partida.</translation>
    </message>
    <message>
        <source>The band is your own error of measuring. Inside it one cannot tell.</source>
        <translation>La franja es tu propio error de medida. Dentro de ella no se puede saber.</translation>
    </message>
    <message>
        <source>The band is the error of measuring, from studies. Inside it one cannot tell.</source>
        <translation>La franja es el error de medida según estudios. Dentro de ella no se puede saber.</translation>
    </message>
</context>
<context>
    <name>FeelingForm</name>
    <message>
        <source>How it felt</source>
        <translation>Sensación</translation>
    </message>
    <message>
        <source>Looser</source>
        <translation>Más soltura</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Molestias</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A line about it, if you like</source>
        <translation>Una línea, si quieres</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>¿Cómo te has sentido?</translation>
    </message>
</context>
<context>
    <name>FeelingRow</name>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quieres</translation>
    </message>
    <message>
        <source>Note on this session</source>
        <translation>Nota sobre esta sesión</translation>
    </message>
    <message>
        <source>Looser</source>
        <translation>Más soltura</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Molestias</translation>
    </message>
    <message>
        <source>Nothing chosen.</source>
        <translation>Nada elegido.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Hips feel: {word}</source>
        <translation>Caderas: {word}</translation>
    </message>
    <message>
        <source>How do your hips feel?</source>
        <translation>¿Cómo sientes las caderas?</translation>
    </message>
    <message>
        <source>Hips feel: {word}.</source>
        <translation>Caderas: {word}.</translation>
    </message>
    <message>
        <source>Did it hurt?</source>
        <translation>¿Te ha dolido?</translation>
    </message>
</context>
<context>
    <name>Feels</name>
    <message>
        <source>Nothing to feel</source>
        <translation>No noto nada</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tensas</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Agujetas</translation>
    </message>
    <message>
        <source>A little pain</source>
        <translation>Duele un poco</translation>
    </message>
    <message>
        <source>Strong or sharp pain</source>
        <translation>Dolor fuerte o punzante</translation>
    </message>
    <message>
        <source>Hurts: {areas}. Left out for two days.</source>
        <translation>Duele: {areas}. Se deja fuera dos días.</translation>
    </message>
    <message>
        <source>Hurts a little: {areas}. Done the easier way.</source>
        <translation>Duele un poco: {areas}. Se hace en la forma más fácil.</translation>
    </message>
    <message>
        <source>Sore: {areas}. Go gently.</source>
        <translation>Agujetas: {areas}. Ve con cuidado.</translation>
    </message>
    <message>
        <source>the whole hip area</source>
        <translation>toda la cadera</translation>
    </message>
    <message>
        <source>It keeps coming back: let a doctor or physio look at it.</source>
        <translation>Vuelve una y otra vez: que lo vea un médico o un fisioterapeuta.</translation>
    </message>
    <message>
        <source>Stop what hurts. See a doctor at once if you cannot put weight on the leg, after a fall, with a fever, if it grows at rest or at night, or if you feel numb between the legs.</source>
        <translation>Deja lo que duele. Ve enseguida al médico si no puedes apoyar la pierna, tras una caída, con fiebre, si aumenta en reposo o de noche, o si notas adormecida la zona entre las piernas.</translation>
    </message>
    <message>
        <source>Noted: {what}, {where}.</source>
        <translation>Anotado: {what}, {where}.</translation>
    </message>
    <message>
        <source>Noted: {what}.</source>
        <translation>Anotado: {what}.</translation>
    </message>
    <message>
        <source>That could not be kept.</source>
        <translation>No se ha podido guardar.</translation>
    </message>
    <message>
        <source>Take back what I said today</source>
        <translation>Retirar lo que he dicho hoy</translation>
    </message>
    <message>
        <source>The whole hip area</source>
        <translation>Toda la cadera</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ir al médico</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) hurt a little: done the easier way.</source>
        <translation>
            <numerusform>%n ejercicio dolió un poco: se hace en la forma más fácil.</numerusform>
            <numerusform>%n ejercicios dolieron un poco: se hacen en la forma más fácil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>left {muscles}</source>
        <comment>on a small card: short</comment>
        <translation>{muscles} (izq.)</translation>
    </message>
    <message>
        <source>right {muscles}</source>
        <comment>on a small card: short</comment>
        <translation>{muscles} (der.)</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>se estira</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabaja</translation>
    </message>
    <message>
        <source>behind here, {effect}</source>
        <translation>aquí detrás, {effect}</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Drag it or use the arrow keys to turn it.</source>
        <translation>Arrástrala o usa las flechas para girarla.</translation>
    </message>
    <message>
        <source>{name}, {side}. {place}</source>
        <translation>{name}, {side}. {place}</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>0,5×</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pause the movement</source>
        <translation>Pausar el movimiento</translation>
    </message>
    <message>
        <source>Play the movement</source>
        <translation>Reproducir el movimiento</translation>
    </message>
    <message>
        <source>{what} (Space)</source>
        <translation>{what} (Espacio)</translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>A plan for the next weeks</source>
        <translation>Un plan para las próximas semanas</translation>
    </message>
    <message>
        <source>It fits around your runs, and bends when life gets in the way. Two questions, and everything can be changed later.</source>
        <translation>Se adapta a tus carreras y cede cuando surge algo. Dos preguntas, y luego todo se puede cambiar.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crear el plan</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First five minutes</source>
        <translation>Los primeros cinco minutos</translation>
    </message>
    <message>
        <source>When do you mostly run?</source>
        <translation>¿Cuándo sueles correr?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Al mediodía</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>It varies</source>
        <translation>Depende</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>A mat, or a carpet</source>
        <translation>Con esterilla o alfombra</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Sin suelo</translation>
    </message>
    <message>
        <source>Standing, with a chair or wall</source>
        <translation>De pie, con silla o pared</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Escuchar la voz</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>Can you hear the voice?</source>
        <translation>¿Oyes la voz?</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Antes echar un vistazo</translation>
    </message>
    <message>
        <source>Five minutes for your hips.</source>
        <translation>Cinco minutos para tus caderas.</translation>
    </message>
    <message>
        <source>Three questions, then you begin.</source>
        <translation>Tres preguntas y empiezas.</translation>
    </message>
    <message>
        <source>Where will you do this?</source>
        <translation>¿Dónde lo harás?</translation>
    </message>
    <message>
        <source>Nothing you do here leaves this computer.</source>
        <translation>Nada de lo que hagas sale de este ordenador.</translation>
    </message>
    <message numerus="yes">
        <source>Start the first session, %n min</source>
        <translation>
            <numerusform>Empezar la primera sesión, %n min</numerusform>
            <numerusform>Empezar la primera sesión, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions work without: all of it is on the screen.</source>
        <translation>También funciona sin sonido: todo está en la pantalla.</translation>
    </message>
</context>
<context>
    <name>FitMenu</name>
    <message>
        <source>Fit to…</source>
        <translation>Ajustar a…</translation>
    </message>
    <message>
        <source>Make it last as long as you have</source>
        <translation>Que dure el tiempo que tienes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>{minutes} min: {done}.</source>
        <translation>{minutes} min: {done}.</translation>
    </message>
    <message>
        <source>holds lengthened to {time}</source>
        <translation>estiramientos alargados a {time}</translation>
    </message>
    <message>
        <source>holds shortened to {time}</source>
        <translation>estiramientos acortados a {time}</translation>
    </message>
    <message>
        <source>more reps ({count} a side)</source>
        <translation>más reps ({count} por lado)</translation>
    </message>
    <message>
        <source>fewer reps ({count} a side)</source>
        <translation>menos reps ({count} por lado)</translation>
    </message>
    <message>
        <source>left out: {drills}</source>
        <translation>sin {drills}</translation>
    </message>
    <message>
        <source>it cannot be shorter than {time}</source>
        <translation>no puede durar menos de {time}</translation>
    </message>
    <message>
        <source>it cannot be longer than {time}</source>
        <translation>no puede durar más de {time}</translation>
    </message>
    <message>
        <source>{rounds} of {drills}</source>
        <translation>{rounds} de {drills}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message numerus="yes">
        <source>{least} to %n round(s)</source>
        <translation>
            <numerusform>{least} a %n serie</numerusform>
            <numerusform>{least} a %n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) left out</source>
        <translation>
            <numerusform>%n ejercicio omitido</numerusform>
            <numerusform>%n ejercicios omitidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Start (Enter)</source>
        <translation>Empezar (Intro)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llevártela</translation>
    </message>
    <message>
        <source>Take it along (T)</source>
        <translation>Llevártela (T)</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the form without saving (Esc)</source>
        <translation>Salir sin guardar (Esc)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this drill; it can be undone</source>
        <translation>Eliminar este ejercicio; se puede deshacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the drill (Ctrl+S)</source>
        <translation>Guardar el ejercicio (Ctrl+S)</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Más</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Drills to add</source>
        <translation>Para añadir</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>in the routine</source>
        <translation>en la rutina</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the routine</source>
        <translation>
            <numerusform>%n vez en la rutina</numerusform>
            <numerusform>%n veces en la rutina</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>New drill</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Ejercicios</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the journal as a file: JSON or CSV</source>
        <translation>Guardar el diario como archivo: JSON o CSV</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How long have you got?</source>
        <translation>¿Cuánto tiempo tienes?</translation>
    </message>
    <message>
        <source>Again: {name}</source>
        <translation>Otra vez: {name}</translation>
    </message>
    <message>
        <source>Your last session ({day}). This starts it once more.</source>
        <translation>Tu última sesión ({day}). Un clic la empieza otra vez.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Crear un plan</translation>
    </message>
    <message>
        <source>Weeks of short sessions around your runs</source>
        <translation>Semanas de sesiones cortas en torno a tus carreras</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Ver el plan</translation>
    </message>
    <message>
        <source>Leave out what hurts</source>
        <translation>Dejar fuera lo que duele</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Hacerlo de todos modos</translation>
    </message>
    <message>
        <source>Measure your hips</source>
        <translation>Mide tus caderas</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The voice is not ready yet. Try again in a moment.</source>
        <translation>La voz aún no está lista. Inténtalo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver qué incluye</translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Tu primera sesión</translation>
    </message>
    <message>
        <source>Today&apos;s session</source>
        <translation>Tu sesión de hoy</translation>
    </message>
    <message>
        <source>Look inside {name}</source>
        <translation>Ver qué incluye {name}</translation>
    </message>
</context>
<context>
    <name>Hips</name>
    <message>
        <source>reached today</source>
        <translation>alcanzado hoy</translation>
    </message>
    <message>
        <source>Your first five minutes fill these.</source>
        <translation>Tus primeros cinco minutos llenan esto.</translation>
    </message>
    <message>
        <source>{area}: left {left}, right {right}</source>
        <translation>{area}: izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n min short</source>
        <translation>
            <numerusform>falta %n min</numerusform>
            <numerusform>faltan %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s short</source>
        <translation>
            <numerusform>falta %n s</numerusform>
            <numerusform>faltan %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>mínimo alcanzado</translation>
    </message>
    <message>
        <source>Minutes in the last 7 days. Lines at {minutes}, the weekly minimum.</source>
        <translation>Minutos en los últimos 7 días. Rayas en {minutes}, el mínimo semanal.</translation>
    </message>
</context>
<context>
    <name>HipsCard</name>
    <message>
        <source>Your hips this week</source>
        <translation>Tus caderas esta semana</translation>
    </message>
    <message>
        <source>How do your hips feel?</source>
        <translation>¿Cómo notas las caderas?</translation>
    </message>
    <message>
        <source>Building up: {time} a side is right for this week.</source>
        <translation>Vas subiendo: esta semana bastan {time} por lado.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Dated later than now</source>
        <translation>Con fecha futura</translation>
    </message>
    <message>
        <source>Mostly skipped</source>
        <translation>Casi todo saltado</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Not ended yet</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>felt looser</source>
        <translation>más soltura</translation>
    </message>
    <message>
        <source>felt the same</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>felt sore</source>
        <translation>con molestias</translation>
    </message>
    <message>
        <source>A demonstration, {times} times as fast as real time: it counts nowhere.</source>
        <translation>Una demostración, a {times} veces la velocidad real: no cuenta en ningún sitio.</translation>
    </message>
    <message>
        <source>It is dated later than now, and counts once that time has come.</source>
        <translation>Tiene una fecha futura y contará cuando llegue ese momento.</translation>
    </message>
    <message>
        <source>The left side began.</source>
        <translation>Empezó el lado izquierdo.</translation>
    </message>
    <message>
        <source>The right side began.</source>
        <translation>Empezó el lado derecho.</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Izquierda {time}</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Derecha {time}</translation>
    </message>
    <message>
        <source>Both sides {time}</source>
        <translation>Ambos {time}</translation>
    </message>
    <message>
        <source>held {held} of {planned}</source>
        <translation>{held} de {planned}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>serie {number}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Both sides in turn</source>
        <translation>Ambos lados por turnos</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltado</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Acortado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Paused for {time}</source>
        <translation>Pausa de {time}</translation>
    </message>
    <message>
        <source>Paused for {time}, the computer slept</source>
        <translation>Pausa de {time}, equipo en suspensión</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>{minutes}, stopped early</source>
        <translation>{minutes}, incompleta</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>{what}, goal reached.</source>
        <translation>{what}, objetivo cumplido.</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>Nothing was held on one side in this time.</source>
        <translation>En este tiempo no se mantuvo nada de un solo lado.</translation>
    </message>
    <message>
        <source>Left and right are even.</source>
        <translation>Izquierda y derecha van a la par.</translation>
    </message>
    <message>
        <source>Right was held {time} longer ({share}).</source>
        <translation>La derecha sumó {time} más ({share}).</translation>
    </message>
    <message>
        <source>Left was held {time} longer ({share}).</source>
        <translation>La izquierda sumó {time} más ({share}).</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s), {time} together</source>
        <translation>
            <numerusform>%n pausa, {time} en total</numerusform>
            <numerusform>%n pausas, {time} en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal of one session a week was reached in {reached} of %n week(s).</source>
        <translation>
            <numerusform>El objetivo de una sesión por semana se cumplió en {reached} de %n semana.</numerusform>
            <numerusform>El objetivo de una sesión por semana se cumplió en {reached} de %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal of {goal} sessions a week was reached in {reached} of %n week(s).</source>
        <translation>
            <numerusform>El objetivo de {goal} sesiones por semana se cumplió en {reached} de %n semana.</numerusform>
            <numerusform>El objetivo de {goal} sesiones por semana se cumplió en {reached} de %n semanas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Session deleted.</source>
        <translation>Sesión eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Enter opens, Delete removes.</source>
        <translation>Intro abre, Supr elimina.</translation>
    </message>
</context>
<context>
    <name>HoldScale</name>
    <message>
        <source>Hold times</source>
        <translation>Tiempos de estiramiento</translation>
    </message>
    <message>
        <source>&amp;Scale all holds</source>
        <translation>&amp;Escalar todos</translation>
    </message>
    <message>
        <source>Holds with a time of your own keep it.</source>
        <translation>Los que tienen un tiempo propio lo mantienen.</translation>
    </message>
    <message>
        <source>Every hold lasts as long as its routine says.</source>
        <translation>Cada estiramiento dura lo que dice su rutina.</translation>
    </message>
    <message>
        <source>A hold of {before} s now lasts {after} s.</source>
        <translation>Un estiramiento de {before} s dura ahora {after} s.</translation>
    </message>
</context>
<context>
    <name>Hurting</name>
    <message>
        <source>Strong, sharp, pinching or numb: stop</source>
        <translation>Fuerte, punzante o dormido: parar</translation>
    </message>
    <message>
        <source>A little, a dull ache: go gently</source>
        <translation>Un poco, sordo: con cuidado</translation>
    </message>
    <message>
        <source>Nothing bad: go on</source>
        <translation>Nada grave: seguir</translation>
    </message>
    <message>
        <source>Gently now. It is remembered.</source>
        <translation>Ahora con cuidado. Queda anotado.</translation>
    </message>
    <message>
        <source>{drill} is stopped. Left out until {until}: {areas}.</source>
        <translation>Se deja aquí: {drill}. Fuera hasta el {until}: {areas}.</translation>
    </message>
</context>
<context>
    <name>ImportBody</name>
    <message>
        <source>Its drills</source>
        <translation>Sus ejercicios</translation>
    </message>
    <message>
        <source>The routine</source>
        <translation>La rutina</translation>
    </message>
    <message>
        <source>What else is wrong with it</source>
        <translation>Qué más tiene mal</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Este archivo no se puede usar</translation>
    </message>
    <message>
        <source>What is not taken over as it was</source>
        <translation>Lo que no se incorpora tal como estaba</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>No añadir nada (Esc)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add it to what is yours (Ctrl+Enter)</source>
        <translation>Añadir a tus rutinas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>Se ha añadido «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was added, with %n drill(s).</source>
        <translation>
            <numerusform>Se ha añadido «{name}», con %n ejercicio.</numerusform>
            <numerusform>Se ha añadido «{name}», con %n ejercicios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>No drill chosen</source>
        <translation>Ningún ejercicio elegido</translation>
    </message>
    <message>
        <source>Choose a drill in the list to set its dose.</source>
        <translation>Elige un ejercicio de la lista para ajustar su dosis.</translation>
    </message>
    <message>
        <source>This drill is no longer there. Remove it, or undo.</source>
        <translation>Este ejercicio ya no existe. Quítalo o deshaz.</translation>
    </message>
    <message>
        <source>You do {dose}: your own dose in Settings comes first.</source>
        <translation>Haces {dose}: tu dosis propia de Ajustes tiene prioridad.</translation>
    </message>
    <message>
        <source>You do {dose}: Settings scale all holds by {percent}.</source>
        <translation>Haces {dose}: Ajustes pone todos los estiramientos al {percent}.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dosis habitual</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>The same drill a second time</source>
        <translation>El mismo ejercicio otra vez</translation>
    </message>
    <message>
        <source>Back to what the drill itself says</source>
        <translation>Volver a lo que dice el propio ejercicio</translation>
    </message>
    <message>
        <source>Take the drill out of the routine</source>
        <translation>Quitar el ejercicio de la rutina</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>D&amp;ose</source>
        <translation>&amp;Dosis</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Series</translation>
    </message>
    <message>
        <source>Seconds a rep</source>
        <translation>Segundos por rep</translation>
    </message>
    <message>
        <source>Wa&amp;y to do it</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>Rest a&amp;fter it</source>
        <translation>Des&amp;canso después</translation>
    </message>
    <message>
        <source>As you usually do it</source>
        <translation>Como lo haces siempre</translation>
    </message>
    <message>
        <source>The sa&amp;me on both sides</source>
        <translation>Igual en ambos &amp;lados</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Stop at 60 degrees</source>
        <translation>Parar a los 60 grados</translation>
    </message>
    <message>
        <source>Said and shown before the drill starts</source>
        <translation>Se dice y se muestra antes del ejercicio</translation>
    </message>
    <message>
        <source>Note for this drill</source>
        <translation>Nota para este ejercicio</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Drills of the routine</source>
        <translation>Ejercicios de la rutina</translation>
    </message>
    <message>
        <source>Alt with Up or Down moves a drill. Delete removes it. Enter changes it.</source>
        <translation>Alt con Arriba o Abajo mueve un ejercicio. Supr lo quita. Intro lo cambia.</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>{number} of {count}: {name}. {about} {fault}</source>
        <translation>{number} de {count}: {name}. {about} {fault}</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Name of the routine</source>
        <translation>Nombre de la rutina</translation>
    </message>
    <message>
        <source>Add drills</source>
        <translation>Añadir ejercicios</translation>
    </message>
    <message>
        <source>Add drills from the library (Ctrl+F or Insert)</source>
        <translation>Añadir ejercicios de la biblioteca (Ctrl+F o Insert)</translation>
    </message>
    <message>
        <source>No drills yet</source>
        <translation>Aún no hay ejercicios</translation>
    </message>
    <message>
        <source>Add drills from the library. Minutes, planes and muscles are shown here.</source>
        <translation>Añade ejercicios de la biblioteca. Los minutos, los planos y los músculos aparecen aquí.</translation>
    </message>
    <message>
        <source>{drills} · {length} of work</source>
        <translation>{drills} · {length} de trabajo</translation>
    </message>
    <message>
        <source>0 min</source>
        <translation>0 min</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Go to {title}</source>
        <translation>Ir a {title}</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Saved: {test}.</source>
        <translation>Guardado: {test}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corregido.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Left out: {test}.</source>
        <translation>Fuera: {test}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pause and resume; say that reps are done</source>
        <translation>Pausar y seguir; decir que las repeticiones están hechas</translation>
    </message>
    <message>
        <source>This step again, or the one before; undo a jump</source>
        <translation>Este paso otra vez, o el anterior; deshacer un salto</translation>
    </message>
    <message>
        <source>Skip to the next step</source>
        <translation>Saltar al paso siguiente</translation>
    </message>
    <message>
        <source>Make this step longer</source>
        <translation>Alargar este paso</translation>
    </message>
    <message>
        <source>Easier, and back</source>
        <translation>Más fácil, y de vuelta</translation>
    </message>
    <message>
        <source>Harder, and back</source>
        <translation>Más difícil, y de vuelta</translation>
    </message>
    <message>
        <source>Not this one today: leave it out or swap it</source>
        <translation>Hoy este no: dejarlo fuera o cambiarlo</translation>
    </message>
    <message>
        <source>List of drills, to go to any of them</source>
        <translation>Lista de ejercicios, para ir a cualquiera</translation>
    </message>
    <message>
        <source>Say once more how it is done</source>
        <translation>Decir otra vez cómo se hace</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>Reflejar la figura</translation>
    </message>
    <message>
        <source>Mat mode, and back</source>
        <translation>Modo esterilla, y de vuelta</translation>
    </message>
    <message>
        <source>Voice on and off</source>
        <translation>Voz sí o no</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Mayús+V</translation>
    </message>
    <message>
        <source>Chimes on and off</source>
        <translation>Tonos sí o no</translation>
    </message>
    <message>
        <source>Leave mat mode, or end the session</source>
        <translation>Salir del modo esterilla, o terminar la sesión</translation>
    </message>
    <message>
        <source>? or F1</source>
        <translation>? o F1</translation>
    </message>
    <message>
        <source>Show and close these keys</source>
        <translation>Mostrar y cerrar estas teclas</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Teclas multimedia</translation>
    </message>
    <message>
        <source>Pause, skip and back from the mat, as a clicker does</source>
        <translation>Pausar, saltar y volver desde la esterilla, como con un mando de presentaciones</translation>
    </message>
    <message>
        <source>Keys in a session</source>
        <translation>Teclas en una sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>Al botón o campo siguiente</translation>
    </message>
    <message>
        <source>Quit HipTimer</source>
        <translation>Salir de HipTimer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Fewer or more minutes</source>
        <translation>Menos minutos, o más</translation>
    </message>
    <message>
        <source>One of the lengths that are offered</source>
        <translation>Una de las duraciones que se ofrecen</translation>
    </message>
    <message>
        <source>Make it a favourite, or no longer</source>
        <translation>Marcar como favorita, o dejar de serlo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>De tarjeta en tarjeta</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver qué incluye</translation>
    </message>
    <message>
        <source>Make it as long as you have time</source>
        <translation>Que dure el tiempo que tienes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>From card to card, or turn the figure</source>
        <translation>De tarjeta en tarjeta, o girar la figura</translation>
    </message>
    <message>
        <source>Let the figure move, or stop it</source>
        <translation>Mover la figura, o pararla</translation>
    </message>
    <message>
        <source>Make a new routine</source>
        <translation>Crear una rutina nueva</translation>
    </message>
    <message>
        <source>Add a drill</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>Move a drill</source>
        <translation>Mover un ejercicio</translation>
    </message>
    <message>
        <source>Duplicate a drill</source>
        <translation>Duplicar un ejercicio</translation>
    </message>
    <message>
        <source>Remove a drill</source>
        <translation>Quitar un ejercicio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It hurts: stop the drill, or go gently</source>
        <translation>Duele: dejar el ejercicio o ir con cuidado</translation>
    </message>
    <message>
        <source>A step more or less</source>
        <translation>Un paso más o menos</translation>
    </message>
    <message>
        <source>Keep the reading</source>
        <translation>Guardar la lectura</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Hear the step</source>
        <translation>Escuchar el paso</translation>
    </message>
    <message>
        <source>Hold between two notes, or start and stop the clock</source>
        <translation>Aguantar entre dos tonos, o iniciar y parar el reloj</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>The next session of the day</source>
        <translation>La siguiente sesión del día</translation>
    </message>
    <message>
        <source>Move a session by a day</source>
        <translation>Mover una sesión un día</translation>
    </message>
    <message>
        <source>Move a session by a week</source>
        <translation>Mover una sesión una semana</translation>
    </message>
    <message>
        <source>Leave a session out</source>
        <translation>Omitir una sesión</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llevártela</translation>
    </message>
</context>
<context>
    <name>LargeCard</name>
    <message>
        <source>Favourite: comes first</source>
        <translation>Favorita: va la primera</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
</context>
<context>
    <name>LeaveIt</name>
    <message>
        <source>When not to</source>
        <translation>Cuándo no</translation>
    </message>
    <message>
        <source>Not today with</source>
        <translation>Hoy no, si tienes</translation>
    </message>
    <message>
        <source>Not at all with</source>
        <translation>Nunca, si tienes</translation>
    </message>
</context>
<context>
    <name>LeaveOutSheet</name>
    <message>
        <source>Leave it out for good</source>
        <translation>Dejarlo fuera para siempre</translation>
    </message>
    <message>
        <source>The routines that come with HipTimer do without it from now on. Your own stay as they are. You can bring it back here or in Settings.</source>
        <translation>Las rutinas de HipTimer prescinden de él a partir de ahora. Las tuyas se quedan como están. Puedes recuperarlo aquí o en Ajustes.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>What do you want to do instead?</source>
        <translation>¿Qué quieres hacer en su lugar?</translation>
    </message>
    <message>
        <source>Leave out {name}?</source>
        <translation>¿Dejar fuera {name}?</translation>
    </message>
    <message>
        <source>Nothing, make them shorter</source>
        <translation>Nada, que las rutinas sean más cortas</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Sta&amp;y</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved yet: {reason} Leave without your changes?</source>
        <translation>«{name}» aún no se puede guardar: {reason} ¿Salir sin tus cambios?</translation>
    </message>
    <message>
        <source>Save your changes to “{name}”?</source>
        <translation>¿Guardar tus cambios en «{name}»?</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
</context>
<context>
    <name>LeftOutStrip</name>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Left out for good. Instead: {name}.</source>
        <translation>Fuera para siempre. En su lugar: {name}.</translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>Fuera para siempre.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>run day</source>
        <translation>día de carrera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>race</source>
        <translation>competición</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>{least} to {most} s</source>
        <translation>{least} a {most} s</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Of the window, the drills and the voice.</source>
        <translation>De la ventana, los ejercicios y la voz.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>Pictures stand still and nothing slides or fades.</source>
        <translation>Las imágenes quedan quietas y nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>In the system&apos;s settings you can have it stay on longer.</source>
        <translation>En los ajustes del sistema puedes hacer que siga encendida más tiempo.</translation>
    </message>
    <message>
        <source>Less motio&amp;n</source>
        <translation>Me&amp;nos movimiento</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Paused. You can go on with this session when you open HipTimer again.</source>
        <translation>En pausa. Podrás seguir con esta sesión cuando vuelvas a abrir HipTimer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MatBar</name>
    <message>
        <source>Leave mat mode</source>
        <translation>Salir del modo esterilla</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>F or Esc</source>
        <translation>F o Esc</translation>
    </message>
</context>
<context>
    <name>MatView</name>
    <message>
        <source>Mat mode</source>
        <translation>Modo esterilla</translation>
    </message>
</context>
<context>
    <name>Measured</name>
    <message>
        <source>{value}°</source>
        <translation>{value}°</translation>
    </message>
    <message>
        <source>{value} cm</source>
        <translation>{value} cm</translation>
    </message>
    <message>
        <source>{value} s</source>
        <translation>{value} s</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Como en un espejo</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>You left it out</source>
        <translation>La quitaste</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Both: {words}</source>
        <translation>Ambas: {words}</translation>
    </message>
    <message>
        <source>{number}°</source>
        <comment>degrees</comment>
        <translation>{number}°</translation>
    </message>
    <message>
        <source>{number} cm</source>
        <translation>{number} cm</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>With a phone</source>
        <translation>Con el móvil</translation>
    </message>
    <message>
        <source>With tape and wall</source>
        <translation>Con cinta y pared</translation>
    </message>
    <message>
        <source>With the clock</source>
        <translation>Con el reloj</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>segundos aguantados</translation>
    </message>
    <message>
        <source>cm, lower is more range</source>
        <translation>cm: más bajo, más movilidad</translation>
    </message>
    <message>
        <source>degrees, higher is more range</source>
        <translation>grados: más alto, más movilidad</translation>
    </message>
    <message>
        <source>More degrees mean more range.</source>
        <translation>Más grados significan más movilidad.</translation>
    </message>
    <message>
        <source>Fewer centimetres mean more range.</source>
        <translation>Menos centímetros significan más movilidad.</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Caderas medidas</translation>
    </message>
    <message>
        <source>Printed on {day}. Each value is the mean of one day, measured alone.</source>
        <translation>Impreso el {day}. Cada valor es la media de un día, medida a solas.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no hay medidas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>practice day</source>
        <translation>día de práctica</translation>
    </message>
    <message>
        <source>too soon to be compared</source>
        <translation>demasiado pronto para comparar</translation>
    </message>
    <message>
        <source>Practice day done</source>
        <translation>Día de práctica hecho</translation>
    </message>
    <message>
        <source>First day of your start done</source>
        <translation>Primer día de partida hecho</translation>
    </message>
    <message>
        <source>This is your start</source>
        <translation>Este es tu punto de partida</translation>
    </message>
    <message>
        <source>One value since your start</source>
        <translation>Un valor desde tu punto de partida</translation>
    </message>
    <message>
        <source>No change beyond the error of measuring yet</source>
        <translation>Aún sin cambio mayor que el error de medida</translation>
    </message>
    <message>
        <source>Longer hold than at the start, beyond the error of measuring</source>
        <translation>Aguantas más que al principio, más allá del error de medida</translation>
    </message>
    <message>
        <source>More range than at the start, beyond the error of measuring</source>
        <translation>Más movilidad que al principio, más allá del error de medida</translation>
    </message>
    <message>
        <source>Shorter hold than at the start</source>
        <translation>Aguantas menos que al principio</translation>
    </message>
    <message>
        <source>Less range than at the start</source>
        <translation>Menos movilidad que al principio</translation>
    </message>
    <message>
        <source>The first day is for practice.</source>
        <translation>El primer día es de práctica.</translation>
    </message>
    <message>
        <source>It counts for nothing. Two days make your start.</source>
        <translation>No cuenta. Dos días forman tu punto de partida.</translation>
    </message>
    <message>
        <source>Measure once more, two days to two weeks later.</source>
        <translation>Mide otra vez, entre dos días y dos semanas después.</translation>
    </message>
    <message>
        <source>{value}, the mean of two days. One day can be off by {band}.</source>
        <translation>{value}, la media de dos días. Un solo día puede desviarse {band}.</translation>
    </message>
    <message>
        <source>{value}, give or take {band}. Two values say more than one.</source>
        <translation>{value}, con un margen de {band}. Dos valores dicen más que uno.</translation>
    </message>
    <message>
        <source>From {start} to {now}. One day can be off by {band}.</source>
        <translation>De {start} a {now}. Un solo día puede desviarse {band}.</translation>
    </message>
    <message>
        <source>The left side holds for less, beyond the error.</source>
        <translation>El lado izquierdo aguanta menos, más allá del error.</translation>
    </message>
    <message>
        <source>The right side holds for less, beyond the error.</source>
        <translation>El lado derecho aguanta menos, más allá del error.</translation>
    </message>
    <message>
        <source>The left side has less range, beyond the error.</source>
        <translation>El lado izquierdo tiene menos movilidad, más allá del error.</translation>
    </message>
    <message>
        <source>The right side has less range, beyond the error.</source>
        <translation>El lado derecho tiene menos movilidad, más allá del error.</translation>
    </message>
    <message>
        <source>Your hips have more range than at the start.</source>
        <translation>Tus caderas tienen más movilidad que al principio.</translation>
    </message>
    <message>
        <source>Your hips have less range than at the start.</source>
        <translation>Tus caderas tienen menos movilidad que al principio.</translation>
    </message>
    <message>
        <source>People in one study: {mean} on average. {who}.</source>
        <translation>Personas de un estudio: {mean} de media. {who}.</translation>
    </message>
    <message>
        <source>People in one study: {mean} on average, most {low} to {high}. {who}.</source>
        <translation>Personas de un estudio: {mean} de media, la mayoría de {low} a {high}. {who}.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Toca ahora</translation>
    </message>
    <message>
        <source>Next from {day}</source>
        <translation>De nuevo a partir del {day}</translation>
    </message>
    <message>
        <source>{side} {value}</source>
        <translation>{side} {value}</translation>
    </message>
    <message>
        <source>{values}, mean {mean}</source>
        <translation>{values}, media {mean}</translation>
    </message>
    <message numerus="yes">
        <source>Measure %n test(s)</source>
        <translation>
            <numerusform>Medir %n prueba</numerusform>
            <numerusform>Medir %n pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) due.</source>
        <translation>
            <numerusform>Toca %n prueba.</numerusform>
            <numerusform>Tocan %n pruebas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie far apart. Please read %n more time(s).</source>
        <translation>
            <numerusform>Están muy separadas. Mide %n vez más.</numerusform>
            <numerusform>Están muy separadas. Mide %n veces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Ahora el lado izquierdo</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Ahora el lado derecho</translation>
    </message>
    <message>
        <source>More seconds: you held it longer.</source>
        <translation>Más segundos: has aguantado más.</translation>
    </message>
</context>
<context>
    <name>MeasuringLine</name>
    <message>
        <source>Measured hips</source>
        <translation>Caderas medidas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Don&apos;t offer it</source>
        <translation>No ofrecerlo</translation>
    </message>
    <message>
        <source>It is offered again in three days.</source>
        <translation>Se ofrecerá de nuevo en tres días.</translation>
    </message>
    <message>
        <source>It is not offered any more. Settings &gt; You has it.</source>
        <translation>Ya no se ofrece. Está en Ajustes &gt; Tú.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>How far your hips move, on the left and on the right.</source>
        <translation>Cuánto se mueven tus caderas, a izquierda y a derecha.</translation>
    </message>
    <message>
        <source>Does it work? Measure how far your hips move, at home.</source>
        <translation>¿Funciona? Mide en casa cuánto se mueven tus caderas.</translation>
    </message>
    <message numerus="yes">
        <source>Your start: %n test(s) to measure once more.</source>
        <translation>
            <numerusform>Tu punto de partida: mide otra vez %n prueba.</numerusform>
            <numerusform>Tu punto de partida: mide otra vez %n pruebas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is time again: measure %n test(s).</source>
        <translation>
            <numerusform>Toca de nuevo: mide %n prueba.</numerusform>
            <numerusform>Toca de nuevo: mide %n pruebas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuringPage</name>
    <message>
        <source>Stopped. No number is kept. See a professional if the pain stays.</source>
        <translation>Parado. No se guarda ningún valor. Consulta a un profesional si el dolor persiste.</translation>
    </message>
    <message>
        <source>Your readings are taken away.</source>
        <translation>Tus medidas se han quitado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This session is not being recorded. {reason}</source>
        <translation>Esta sesión no se está registrando. {reason}</translation>
    </message>
    <message>
        <source>The disk is full, so the journal cannot be written.</source>
        <translation>El disco está lleno y no se puede escribir en el diario.</translation>
    </message>
    <message>
        <source>The journal&apos;s file or folder is read-only, so nothing can be added to it.</source>
        <translation>El archivo o la carpeta del diario es de solo lectura y no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>Another program is using the journal; HipTimer tries again with the next step.</source>
        <translation>Otro programa está usando el diario; HipTimer lo intentará de nuevo en el próximo paso.</translation>
    </message>
    <message>
        <source>The journal is damaged. HipTimer repairs it at the next start.</source>
        <translation>El diario está dañado. HipTimer lo reparará la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>The journal cannot be opened where it is.</source>
        <translation>El diario no se puede abrir donde está.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the journal cannot be used just now.</source>
        <translation>El disco dio un error, así que ahora mismo no se puede usar el diario.</translation>
    </message>
    <message>
        <source>The journal was written by a newer HipTimer, so this one changes nothing in it.</source>
        <translation>El diario es de una versión más nueva de HipTimer, así que esta no cambia nada en él.</translation>
    </message>
    <message>
        <source>The journal cannot be used just now: {reason}.</source>
        <translation>El diario no se puede usar ahora mismo: {reason}.</translation>
    </message>
    <message>
        <source>{reason} Nothing can be kept in {folder}. Make it writable, or choose another folder.</source>
        <translation>{reason} No se puede guardar nada en {folder}. Permite escribir en esa carpeta o elige otra.</translation>
    </message>
    <message>
        <source>This session is not in the journal.</source>
        <translation>Esta sesión no está en el diario.</translation>
    </message>
    <message>
        <source>The journal was damaged and has been repaired. The damaged file is kept beside it.</source>
        <translation>El diario estaba dañado y se ha reparado. El archivo dañado se guarda a su lado.</translation>
    </message>
    <message>
        <source>The journal was damaged: nothing could be read from it. The damaged file is kept as {file}.</source>
        <translation>El diario estaba dañado: no se pudo leer nada de él. El archivo dañado se guarda como {file}.</translation>
    </message>
    <message>
        <source>The journal was damaged: 1 session was recovered. The damaged file is kept as {file}.</source>
        <translation>El diario estaba dañado: se recuperó 1 sesión. El archivo dañado se guarda como {file}.</translation>
    </message>
    <message>
        <source>The journal was damaged: {count} sessions were recovered. The damaged file is kept as {file}.</source>
        <translation>El diario estaba dañado: se recuperaron {count} sesiones. El archivo dañado se guarda como {file}.</translation>
    </message>
    <message>
        <source>The journal {file} of another computer is damaged and was passed over. Open HipTimer on that computer to repair it.</source>
        <translation>El diario {file} de otro ordenador está dañado y se ha pasado por alto. Abre HipTimer en ese ordenador para repararlo.</translation>
    </message>
    <message>
        <source>The journal {file} of another computer comes from a newer HipTimer and was passed over. Update HipTimer here to have its sessions.</source>
        <translation>El diario {file} de otro ordenador es de una versión más nueva de HipTimer y se ha pasado por alto. Actualiza HipTimer aquí para ver sus sesiones.</translation>
    </message>
    <message>
        <source>{path} has to end in {ending} or {other}.</source>
        <translation>{path} tiene que acabar en {ending} o {other}.</translation>
    </message>
    <message>
        <source>{path} is larger than {count} MB and was not read.</source>
        <translation>{path} ocupa más de {count} MB y no se ha leído.</translation>
    </message>
    <message>
        <source>The voice does not answer. The session goes on with chimes and text.</source>
        <translation>La voz no responde. La sesión sigue con tonos y texto.</translation>
    </message>
    <message>
        <source>The voice cannot say some of the sentences. A chime plays instead.</source>
        <translation>La voz no puede decir algunas frases. En su lugar suena un tono.</translation>
    </message>
    <message>
        <source>The chosen voice is not on this computer. The default voice speaks instead.</source>
        <translation>La voz elegida no está en este equipo. Habla en su lugar la voz predeterminada.</translation>
    </message>
    <message>
        <source>The chosen voice does not answer. The default voice speaks instead.</source>
        <translation>La voz elegida no responde. Habla en su lugar la voz predeterminada.</translation>
    </message>
    <message>
        <source>There is no English voice on this computer. The session uses chimes and text.</source>
        <translation>No hay ninguna voz inglesa en este equipo. La sesión usa tonos y texto.</translation>
    </message>
    <message>
        <source>There is no German voice on this computer. The session uses chimes and text.</source>
        <translation>No hay ninguna voz alemana en este equipo. La sesión usa tonos y texto.</translation>
    </message>
    <message>
        <source>There is no Spanish voice on this computer. The session uses chimes and text.</source>
        <translation>No hay ninguna voz española en este equipo. La sesión usa tonos y texto.</translation>
    </message>
    <message>
        <source>There is no French voice on this computer. The session uses chimes and text.</source>
        <translation>No hay ninguna voz francesa en este equipo. La sesión usa tonos y texto.</translation>
    </message>
    <message>
        <source>There is no Italian voice on this computer. The session uses chimes and text.</source>
        <translation>No hay ninguna voz italiana en este equipo. La sesión usa tonos y texto.</translation>
    </message>
    <message>
        <source>To add one, open Settings &gt; Time &amp; language &gt; Speech, and choose “Add voices”.</source>
        <translation>Para añadir una, abre Configuración &gt; Hora e idioma &gt; Voz (en inglés: Settings &gt; Time &amp; language &gt; Speech) y elige «Agregar voces».</translation>
    </message>
    <message>
        <source>To add one, open System Settings &gt; Accessibility &gt; Spoken Content, and choose “System voice”.</source>
        <translation>Para añadir una, abre Ajustes del Sistema &gt; Accesibilidad &gt; Contenido leído (en inglés: System Settings &gt; Accessibility &gt; Spoken Content) y elige «Voz del sistema».</translation>
    </message>
    <message>
        <source>Voice clips cannot be saved on the disk. They are made again at each start.</source>
        <translation>Los clips de voz no se pueden guardar en el disco. Se crean de nuevo en cada inicio.</translation>
    </message>
    <message>
        <source>No sound device was found. The session goes on without sound.</source>
        <translation>No se encontró ningún dispositivo de sonido. La sesión sigue sin sonido.</translation>
    </message>
    <message>
        <source>Your change is in use, but {path} cannot be written: {reason}.</source>
        <translation>Tu cambio ya se aplica, pero no se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {chosen} is not there. HipTimer uses {folder} for now, and brings everything together when it is back.</source>
        <translation>La carpeta {chosen} no está. HipTimer usa {folder} por ahora y lo reunirá todo cuando vuelva.</translation>
    </message>
    <message>
        <source>This start named its folder with --data-dir. Start HipTimer without it first.</source>
        <translation>Esta vez la carpeta se indicó con --data-dir. Inicia antes HipTimer sin esa opción.</translation>
    </message>
    <message>
        <source>Your settings as they are here were saved in its place.</source>
        <translation>En su lugar se han guardado tus ajustes tal como están aquí.</translation>
    </message>
    <message>
        <source>{file} is damaged and could not be set aside ({reason}). {more}</source>
        <translation>{file} está dañado y no se pudo apartar ({reason}). {more}</translation>
    </message>
    <message>
        <source>{file} is damaged. It is kept as {copy}. {more}</source>
        <translation>{file} está dañado. Se guarda como {copy}. {more}</translation>
    </message>
    <message>
        <source>What you were writing cannot be offered.</source>
        <translation>No se puede ofrecer lo que estabas escribiendo.</translation>
    </message>
    <message>
        <source>Some of what you were writing cannot be offered.</source>
        <translation>No se puede ofrecer una parte de lo que estabas escribiendo.</translation>
    </message>
    <message>
        <source>Your change was not saved: {path} cannot be written ({reason}).</source>
        <translation>Tu cambio no se ha guardado: no se puede escribir {path} ({reason}).</translation>
    </message>
    <message>
        <source>Your change was not saved. {more}</source>
        <translation>Tu cambio no se ha guardado. {more}</translation>
    </message>
    <message>
        <source>Left out of your own content: {fault}.</source>
        <translation>Se ha omitido de tu contenido: {fault}.</translation>
    </message>
    <message>
        <source>There is 1 more such fault.</source>
        <translation>Hay 1 error más de este tipo.</translation>
    </message>
    <message>
        <source>There are {count} more such faults.</source>
        <translation>Hay {count} errores más de este tipo.</translation>
    </message>
    <message>
        <source>HipTimer now comes with “{old}” itself. Your own of that id is kept as “{new}”.</source>
        <translation>HipTimer ya incluye «{old}». Lo tuyo con ese identificador se guarda como «{new}».</translation>
    </message>
    <message>
        <source>“{name}” is part of {routines}. Take it out there first.</source>
        <translation>«{name}» forma parte de {routines}. Quítalo antes de ahí.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}.</source>
        <translation>Esta imagen no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>it is not a PNG, JPEG, WebP or SVG picture</source>
        <translation>no es una imagen PNG, JPEG, WebP o SVG</translation>
    </message>
    <message>
        <source>it has {size} MB, and {most} MB is the most</source>
        <translation>ocupa {size} MB y el máximo son {most} MB</translation>
    </message>
    <message>
        <source>an SVG picture may have {most} MB, this one has more</source>
        <translation>una imagen SVG puede ocupar {most} MB y esta ocupa más</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, and {side} a side or {count} million in all are the most</source>
        <translation>tiene {width} x {height} píxeles y el máximo son {side} por lado o {count} millones en total</translation>
    </message>
    <message>
        <source>it has a DOCTYPE; save it as plain SVG or as PNG</source>
        <translation>tiene un DOCTYPE; guárdala como SVG simple o como PNG</translation>
    </message>
    <message>
        <source>it has an XML instruction such as a style sheet; save it as PNG</source>
        <translation>tiene una instrucción XML, como una hoja de estilo; guárdala como PNG</translation>
    </message>
    <message>
        <source>an SVG picture may not have {what}; save it as PNG</source>
        <translation>una imagen SVG no puede llevar {what}; guárdala como PNG</translation>
    </message>
    <message>
        <source>“{file}” was not added: {reason}.</source>
        <translation>«{file}» no se ha añadido: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shared: {reason}.</source>
        <translation>«{name}» no se puede compartir: {reason}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. There are: {names}.</source>
        <translation>No hay ninguna rutina «{name}». Hay estas: {names}.</translation>
    </message>
    <message>
        <source>it needs {names}, which this HipTimer does not have; a newer one may</source>
        <translation>necesita {names}, que esta versión de HipTimer no tiene; una más nueva quizá sí</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>está dañado o incompleto</translation>
    </message>
    <message>
        <source>it is not a HipTimer routine</source>
        <translation>no es una rutina de HipTimer</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>there is no routine in it</source>
        <translation>no contiene ninguna rutina</translation>
    </message>
    <message>
        <source>it is compressed in a way that HipTimer does not use</source>
        <translation>está comprimido de un modo que HipTimer no usa</translation>
    </message>
    <message>
        <source>it was made by a newer HipTimer; update HipTimer to add it</source>
        <translation>lo creó una versión más nueva de HipTimer; actualiza HipTimer para añadirlo</translation>
    </message>
    <message>
        <source>it does not say which version of the format it has</source>
        <translation>no dice qué versión del formato tiene</translation>
    </message>
    <message>
        <source>it has more than {count} MB</source>
        <translation>ocupa más de {count} MB</translation>
    </message>
    <message>
        <source>it holds more than {count} MB</source>
        <translation>contiene más de {count} MB</translation>
    </message>
    <message>
        <source>it holds more than {count} parts</source>
        <translation>contiene más de {count} partes</translation>
    </message>
    <message>
        <source>it holds something that is neither a routine nor its picture: {name}</source>
        <translation>contiene algo que no es una rutina ni su imagen: {name}</translation>
    </message>
    <message>
        <source>the picture {name} is missing</source>
        <translation>falta la imagen {name}</translation>
    </message>
    <message>
        <source>the picture {name} belongs to no drill</source>
        <translation>la imagen {name} no es de ningún ejercicio</translation>
    </message>
    <message>
        <source>the picture {name} is not what its name says</source>
        <translation>la imagen {name} no es lo que dice su nombre</translation>
    </message>
    <message>
        <source>the picture {name} cannot be used: {reason}</source>
        <translation>la imagen {name} no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>The screen may go dark: this computer does not let HipTimer keep it on.</source>
        <translation>La pantalla puede apagarse: este ordenador no permite que HipTimer la mantenga encendida.</translation>
    </message>
    <message>
        <source>There is no font on this computer to print with.</source>
        <translation>En este equipo no hay ninguna fuente con la que imprimir.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>No se ha podido escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{fault}, and {count} more</source>
        <translation>{fault}, y {count} más</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation>{place}: hay {found}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Defaults are in use.</source>
        <translation>Se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>Hang it on the wall</source>
        <translation>Para colgar en la pared</translation>
    </message>
    <message>
        <source>HipTimer routine</source>
        <translation>Rutina de HipTimer</translation>
    </message>
    <message>
        <source>Listen without any screen</source>
        <translation>Para escuchar sin pantalla</translation>
    </message>
    <message>
        <source>New sessions: {added}. Changed: {updated}. Already there: {there}.</source>
        <translation>Sesiones nuevas: {added}. Cambiadas: {updated}. Ya estaban: {there}.</translation>
    </message>
    <message>
        <source>Not usable: {values}. The rest is in use.</source>
        <translation>No se puede usar: {values}. El resto sí se usa.</translation>
    </message>
    <message>
        <source>Open it in another HipTimer</source>
        <translation>Para abrir en otro HipTimer</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Sessions written to {path}: {count}.</source>
        <translation>Sesiones guardadas en {path}: {count}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>The drills are in English, as a file is damaged: {fault}</source>
        <translation>Los ejercicios están en inglés porque un archivo está dañado: {fault}</translation>
    </message>
    <message>
        <source>There is no figure for “{exercise}”.</source>
        <translation>No hay ninguna figura para «{exercise}».</translation>
    </message>
    <message>
        <source>There is no folder to keep your own drills in.</source>
        <translation>No hay ninguna carpeta donde guardar tus ejercicios.</translation>
    </message>
    <message>
        <source>This system does not let HipTimer start itself at login.</source>
        <translation>Este sistema no permite que HipTimer se abra solo al iniciar sesión en el equipo.</translation>
    </message>
    <message>
        <source>Update HipTimer to use your own drills here.</source>
        <translation>Actualiza HipTimer para usar aquí tus ejercicios.</translation>
    </message>
    <message>
        <source>Update HipTimer to use your own routines here.</source>
        <translation>Actualiza HipTimer para usar aquí tus rutinas.</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>Sonido WAV</translation>
    </message>
    <message>
        <source>Your data is in that folder already.</source>
        <translation>Tus datos ya están en esa carpeta.</translation>
    </message>
    <message>
        <source>Your data was copied to {folder}. HipTimer uses it from the next start.</source>
        <translation>Tus datos se han copiado en {folder}. HipTimer usará esa carpeta la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Your own drills are missing for now.</source>
        <translation>Tus ejercicios no están por ahora.</translation>
    </message>
    <message>
        <source>Your own routines are missing for now.</source>
        <translation>Tus rutinas no están por ahora.</translation>
    </message>
    <message>
        <source>it does not begin with an svg element of the SVG namespace</source>
        <translation>no empieza con un elemento svg del espacio de nombres SVG</translation>
    </message>
    <message>
        <source>it has a text of more than {count} characters</source>
        <translation>tiene un texto de más de {count} caracteres</translation>
    </message>
    <message>
        <source>it has a text with hidden or control characters: {text}</source>
        <translation>tiene un texto con caracteres ocultos o de control: {text}</translation>
    </message>
    <message>
        <source>it holds {name} twice</source>
        <translation>contiene {name} dos veces</translation>
    </message>
    <message>
        <source>its JSON has a number of too many digits</source>
        <translation>su JSON tiene un número con demasiadas cifras</translation>
    </message>
    <message>
        <source>its JSON has a number that is too large</source>
        <translation>su JSON tiene un número demasiado grande</translation>
    </message>
    <message>
        <source>its JSON has the key {name} twice</source>
        <translation>su JSON tiene la clave {name} dos veces</translation>
    </message>
    <message>
        <source>its JSON has {name}, which is no number</source>
        <translation>su JSON tiene {name}, que no es un número</translation>
    </message>
    <message>
        <source>its JSON is broken in line {line}, column {column} ({reason})</source>
        <translation>su JSON tiene un error en la línea {line}, columna {column} ({reason})</translation>
    </message>
    <message>
        <source>its JSON is nested more than {count} deep</source>
        <translation>su JSON tiene más de {count} niveles anidados</translation>
    </message>
    <message>
        <source>its XML is broken in line {line}, column {column}</source>
        <translation>su XML tiene un error en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>its text is not UTF-8</source>
        <translation>su texto no está en UTF-8</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). {more}</source>
        <translation>No se puede leer {file} ({reason}). {more}</translation>
    </message>
    <message>
        <source>{file} was written by a newer HipTimer and is left as it is. {more}</source>
        <translation>{file} es de una versión más nueva de HipTimer y se deja como está. {more}</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason} Nothing was changed.</source>
        <translation>{folder} no se puede usar: {reason} No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} in it is a link or a device</source>
        <translation>{name}, que está dentro, es un enlace o un dispositivo</translation>
    </message>
    <message>
        <source>{name} in it is larger than {count} MB</source>
        <translation>{name}, que está dentro, ocupa más de {count} MB</translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation>{pages} páginas</translation>
    </message>
    <message>
        <source>{path} could not be made. {more}</source>
        <translation>No se pudo crear {path}. {more}</translation>
    </message>
    <message>
        <source>{place} cannot be changed: {reason}.</source>
        <translation>{place} no se puede cambiar: {reason}.</translation>
    </message>
    <message>
        <source>Leave at least one day between two strength days.</source>
        <translation>Deja al menos un día entre dos días de fuerza.</translation>
    </message>
    <message>
        <source>Long holds right before a run cost strength. Choose a routine that moves.</source>
        <translation>Los estiramientos largos justo antes de correr restan fuerza. Elige una rutina con movimiento.</translation>
    </message>
    <message>
        <source>Nothing is stretched on the day before a race.</source>
        <translation>El día antes de la carrera no se estira.</translation>
    </message>
    <message>
        <source>The session on that day is already done.</source>
        <translation>La sesión de ese día ya está hecha.</translation>
    </message>
    <message>
        <source>There is no strength in the last days before a race.</source>
        <translation>En los últimos días antes de la carrera no hay fuerza.</translation>
    </message>
    <message>
        <source>You are ill or away that day.</source>
        <translation>Ese día no te encuentras bien o estás fuera.</translation>
    </message>
    <message>
        <source>A session stays in its week.</source>
        <translation>Cada sesión se queda en su semana.</translation>
    </message>
    <message>
        <source>A warm-up stays with its run.</source>
        <translation>El calentamiento se queda con su salida.</translation>
    </message>
    <message>
        <source>Race day has only its warm-up.</source>
        <translation>El día de la carrera solo hay calentamiento.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Ese día ya pasó.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a hard run.</source>
        <translation>El día antes de una salida intensa no hay fuerza.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a long run.</source>
        <translation>El día antes de una tirada larga no hay fuerza.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a run.</source>
        <translation>El día antes de correr no hay fuerza.</translation>
    </message>
    <message>
        <source>You are just getting over an illness that day.</source>
        <translation>Ese día aún te estás recuperando.</translation>
    </message>
    <message>
        <source>Your hips rest for the first days after a race.</source>
        <translation>Los primeros días después de la carrera, tus caderas descansan.</translation>
    </message>
    <message>
        <source>No leg reaches that far. Please measure again, or check what you typed.</source>
        <translation>Ninguna pierna llega tan lejos. Vuelve a medir o comprueba lo que has escrito.</translation>
    </message>
    <message>
        <source>Your left side has less in “{test}”: its stretches get more of the week.</source>
        <translation>En «{test}» tu lado izquierdo tiene menos: sus estiramientos reciben más de la semana.</translation>
    </message>
    <message>
        <source>Your right side has less in “{test}”: its stretches get more of the week.</source>
        <translation>En «{test}» tu lado derecho tiene menos: sus estiramientos reciben más de la semana.</translation>
    </message>
    <message>
        <source>“{test}” is low: its stretches get more of the week.</source>
        <translation>«{test}» está bajo: sus estiramientos reciben más de la semana.</translation>
    </message>
    <message>
        <source>HipTimer ends a session in its own way</source>
        <translation>HipTimer termina las sesiones a su manera</translation>
    </message>
    <message>
        <source>HipTimer gives time to get ready by itself</source>
        <translation>HipTimer ya da tiempo para prepararse</translation>
    </message>
    <message>
        <source>HipTimer has no groups; its steps follow one another</source>
        <translation>HipTimer no tiene grupos; sus pasos van uno tras otro</translation>
    </message>
    <message>
        <source>HipTimer has nothing like it</source>
        <translation>HipTimer no tiene nada parecido</translation>
    </message>
    <message>
        <source>Of each drill the file has the name and the length alone. How it is done and what it works can be added under Drills; until then it counts for no area of the hips.</source>
        <translation>De cada ejercicio, el archivo solo tiene el nombre y la duración. Cómo se hace y qué trabaja se puede añadir en Ejercicios; hasta entonces no cuenta para ninguna zona de la cadera.</translation>
    </message>
    <message>
        <source>a file of another timer was expected: JSON of TimeR Machine or of intervals with sets, or a table with a name and a length in each line, such as “Plank, 30”</source>
        <translation>se esperaba un archivo de otro temporizador: JSON de TimeR Machine o de intervalos con series, o una tabla con un nombre y una duración en cada línea, como «Plancha, 30»</translation>
    </message>
    <message>
        <source>a routine has at most {count} drills; from here on it is left out</source>
        <translation>una rutina tiene como máximo {count} ejercicios; desde aquí se omite</translation>
    </message>
    <message>
        <source>column {count}</source>
        <translation>columna {count}</translation>
    </message>
    <message>
        <source>from another timer</source>
        <translation>de otro temporizador</translation>
    </message>
    <message>
        <source>groups in groups are read {count} deep</source>
        <translation>los grupos dentro de grupos se leen hasta {count} niveles</translation>
    </message>
    <message>
        <source>how many times cannot be read, so it is done once</source>
        <translation>no se puede leer cuántas veces, así que se hace una</translation>
    </message>
    <message>
        <source>it has a length of 0</source>
        <translation>su duración es 0</translation>
    </message>
    <message>
        <source>it has more than {count} steps</source>
        <translation>tiene más de {count} pasos</translation>
    </message>
    <message>
        <source>it has no length that can be read</source>
        <translation>su duración no se puede leer</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>no tiene pasos</translation>
    </message>
    <message>
        <source>it has nothing to do but rests</source>
        <translation>solo tiene descansos</translation>
    </message>
    <message>
        <source>it is a journal of HipTimer, which can be imported in Settings</source>
        <translation>es un diario de HipTimer, que se puede importar en Ajustes</translation>
    </message>
    <message>
        <source>it is shorter than a second</source>
        <translation>dura menos de un segundo</translation>
    </message>
    <message>
        <source>it lasts {time}, the longest there is, instead of {asked}</source>
        <translation>dura {time}, lo máximo posible, en lugar de {asked}</translation>
    </message>
    <message>
        <source>it waits for a tap; in HipTimer the session goes on by itself</source>
        <translation>espera un toque; en HipTimer la sesión sigue sola</translation>
    </message>
    <message>
        <source>its line {line} cannot be read</source>
        <translation>su línea {line} no se puede leer</translation>
    </message>
    <message>
        <source>its name is cut to {count} characters</source>
        <translation>su nombre se acorta a {count} caracteres</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>only the first timer of a file is taken over; save this one alone</source>
        <translation>solo se incorpora el primer temporizador de un archivo; guarda este por separado</translation>
    </message>
    <message>
        <source>rounded to {count} s</source>
        <translation>redondeado a {count} s</translation>
    </message>
    <message>
        <source>the rest after it ends the session, and HipTimer ends in its own way</source>
        <translation>el descanso posterior cierra la sesión, y HipTimer termina a su manera</translation>
    </message>
    <message>
        <source>the rest after it lasts {time}, the longest there is, instead of {asked}</source>
        <translation>el descanso posterior dura {time}, lo máximo posible, en lugar de {asked}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>Sonido MP3</translation>
    </message>
    <message>
        <source>Nothing to write yet: make a plan, or set a reminder in Settings.</source>
        <translation>Aún no hay nada que escribir: crea un plan o añade un recordatorio en Ajustes.</translation>
    </message>
    <message>
        <source>Your weeks beside your appointments</source>
        <translation>Tus semanas junto a tus citas</translation>
    </message>
    <message>
        <source>planned sessions: {sessions}, reminders: {reminders}</source>
        <translation>sesiones planeadas: {sessions}, recordatorios: {reminders}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>A FIT file cannot hold a session of that day or that length.</source>
        <translation>Un archivo FIT no admite una sesión de esa fecha o de esa duración.</translation>
    </message>
    <message>
        <source>A FIT file holds {most} steps at most; this session has {count}.</source>
        <translation>Un archivo FIT admite como máximo {most} pasos; esta sesión tiene {count}.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>FIT activity</source>
        <translation>Actividad FIT</translation>
    </message>
    <message>
        <source>FIT workout</source>
        <translation>Entrenamiento FIT</translation>
    </message>
    <message>
        <source>Follow it on your wrist</source>
        <translation>Síguela en la muñeca</translation>
    </message>
    <message>
        <source>For Strava or Garmin</source>
        <translation>Para Strava o Garmin</translation>
    </message>
    <message>
        <source>How long the break was before you went on is not kept, so it is left out.</source>
        <translation>No se guarda cuánto duró la interrupción, así que no aparece.</translation>
    </message>
    <message>
        <source>Nothing was done in this session.</source>
        <translation>En esta sesión no se hizo nada.</translation>
    </message>
    <message>
        <source>This session has {count} steps. Many watches take {most} at most and may refuse it.</source>
        <translation>Esta sesión tiene {count} pasos. Muchos relojes admiten {most} como máximo y podrían rechazarla.</translation>
    </message>
    <message>
        <source>This session ran at another speed, so it has no real times to take along.</source>
        <translation>Esta sesión se ejecutó a otra velocidad, así que no tiene tiempos reales.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <source>Enjoy the rest of your day.</source>
        <translation>Que tengas un buen día.</translation>
    </message>
    <message>
        <source>Follow it on your phone</source>
        <translation>Síguela en el móvil</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>Tap when done</source>
        <translation>Toca al acabar</translation>
    </message>
    <message>
        <source>Tap “{button}” to go on.</source>
        <translation>Toca «{button}» para continuar.</translation>
    </message>
    <message>
        <source>This browser cannot play the sound. The words are on the screen.</source>
        <translation>Este navegador no puede reproducir el sonido. Las indicaciones están en la pantalla.</translation>
    </message>
    <message>
        <source>This preview shows the words only. Save the file and open it in your browser, and it plays the session: figure, countdown and voice.</source>
        <translation>Esta vista previa solo muestra el texto. Guarda el archivo y ábrelo en el navegador: ahí verás la sesión con la figura, la cuenta atrás y la voz.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Phone page</source>
        <translation>Página para el móvil</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} min ({more} to explain)</source>
        <translation>{count} min ({more} para explicar)</translation>
    </message>
    <message numerus="yes">
        <source>Includes %n minute(s) to explain how the drills are done.</source>
        <translation>
            <numerusform>Incluye %n minuto para explicar los ejercicios.</numerusform>
            <numerusform>Incluye %n minutos para explicar los ejercicios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>objetivo cumplido</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no cumplido</translation>
    </message>
</context>
<context>
    <name>MinutesPopup</name>
    <message>
        <source>Other number of minutes</source>
        <translation>Otro número de minutos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
</context>
<context>
    <name>Muscle</name>
    <message>
        <source>hip flexors</source>
        <translation>flexores de la cadera</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>glúteos</translation>
    </message>
    <message>
        <source>outer hip</source>
        <translation>parte externa de la cadera</translation>
    </message>
    <message>
        <source>inner thighs</source>
        <translation>interior del muslo</translation>
    </message>
    <message>
        <source>deep rotators</source>
        <translation>rotadores profundos</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>isquiotibiales</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>cuádriceps</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronco</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>hombros</translation>
    </message>
    <message>
        <source>lower leg</source>
        <translation>parte baja de la pierna</translation>
    </message>
    <message>
        <source>inner thigh</source>
        <comment>of one side</comment>
        <translation>interior del muslo</translation>
    </message>
</context>
<context>
    <name>MuscleRow</name>
    <message>
        <source>Muscle group</source>
        <translation>Grupo muscular</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>On which side it is</source>
        <translation>En qué lado está</translation>
    </message>
    <message>
        <source>Muscle, if you know</source>
        <translation>Músculo, si lo sabes</translation>
    </message>
    <message>
        <source>Name of the muscle</source>
        <translation>Nombre del músculo</translation>
    </message>
    <message>
        <source>Where: “back leg”</source>
        <translation>Dónde: «pierna de atrás»</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
</context>
<context>
    <name>MusclesCard</name>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Where a muscle only helps, half of the time counts.</source>
        <translation>Si un músculo solo ayuda, cuenta la mitad del tiempo.</translation>
    </message>
</context>
<context>
    <name>NamedValue</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>NearlyFits</name>
    <message>
        <source>Nothing fits “{query}” exactly. Closest:</source>
        <translation>Nada coincide exactamente con «{query}». Lo más parecido:</translation>
    </message>
</context>
<context>
    <name>NothingFits</name>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Show all drills</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No drill with these filters has “{query}” in it.</source>
        <translation>Ningún ejercicio con estos filtros contiene «{query}».</translation>
    </message>
    <message>
        <source>No drill has “{query}” in it.</source>
        <translation>Ningún ejercicio contiene «{query}».</translation>
    </message>
    <message>
        <source>No drill has all of this at once. Take a filter away.</source>
        <translation>Ningún ejercicio cumple todo a la vez. Quita algún filtro.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>trece</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>catorce</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>quince</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>dieciséis</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>diecisiete</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>dieciocho</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>diecinueve</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>veinte</translation>
    </message>
</context>
<context>
    <name>OpenSheets</name>
    <message>
        <source>The plan is changed.</source>
        <translation>El plan ha cambiado.</translation>
    </message>
    <message>
        <source>The plan is ended.</source>
        <translation>El plan ha terminado.</translation>
    </message>
    <message>
        <source>Those days are off. Nothing is owed.</source>
        <translation>Esos días quedan libres. No hay nada que recuperar.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>without pauses</source>
        <translation>sin pausas</translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>en %n semana</numerusform>
            <numerusform>en %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n session(s) or more</source>
        <translation>
            <numerusform>con %n sesión o más</numerusform>
            <numerusform>con %n sesiones o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ week(s)</source>
        <translation>
            <numerusform>%n+ semana</numerusform>
            <numerusform>%n+ semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 7 days: strength sets left {left}, right {right} · warm-ups {count}</source>
        <translation>Últimos 7 días: series de fuerza izquierda {left}, derecha {right} · calentamientos {count}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Caderas medidas</translation>
    </message>
    <message>
        <source>Begin with a practice day</source>
        <translation>Empezar con un día de práctica</translation>
    </message>
    <message>
        <source>Five tests that you can do alone, with a phone or a tape. A practice day, two days for your start, then every four weeks. About eight minutes for all.</source>
        <translation>Cinco pruebas que puedes hacer a solas, con el móvil o una cinta métrica. Un día de práctica, dos días para tu punto de partida y luego cada cuatro semanas. Unos ocho minutos en total.</translation>
    </message>
    <message>
        <source>Nothing is due. Range changes slowly: every four weeks is enough.</source>
        <translation>No toca nada. La movilidad cambia despacio: basta cada cuatro semanas.</translation>
    </message>
</context>
<context>
    <name>OwnRoutines</name>
    <message>
        <source>Copy of {name}</source>
        <translation>Copia de {name}</translation>
    </message>
    <message>
        <source>“{name}” is among your routines now.</source>
        <translation>«{name}» ya está entre tus rutinas.</translation>
    </message>
    <message>
        <source>“{name}” deleted.</source>
        <translation>Se ha eliminado «{name}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>All settings are back to their defaults.</source>
        <translation>Todos los ajustes vuelven a sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Session of the day</source>
        <translation>Sesión del día</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver qué incluye</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Do another session that day</source>
        <translation>Hacer otra sesión ese día</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Not this time; nothing is owed</source>
        <translation>Esta vez no; nada que recuperar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Have it as the plan has it</source>
        <translation>Dejarla como la prevé el plan</translation>
    </message>
    <message>
        <source>I&apos;m back</source>
        <translation>Ya he vuelto</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Across</source>
        <translation>Al otro lado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Diagonal lunge</source>
        <translation>Zancada diagonal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Forward lunge</source>
        <translation>Zancada al frente</translation>
    </message>
    <message>
        <source>Hands down</source>
        <translation>Manos abajo</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Brazo arriba</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Estabiliza</translation>
    </message>
    <message>
        <source>Side lunge</source>
        <translation>Zancada lateral</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Gira</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sube</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Lower</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Nombre de la fase</translation>
    </message>
    <message>
        <source>Seconds of the phase</source>
        <translation>Segundos de la fase</translation>
    </message>
    <message>
        <source>What is said, if anything</source>
        <translation>Qué se dice, si se dice algo</translation>
    </message>
    <message>
        <source>What is said as the phase begins</source>
        <translation>Qué se dice al empezar la fase</translation>
    </message>
</context>
<context>
    <name>PictureSection</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>PNG, JPEG, SVG or WebP, shown during the drill.</source>
        <translation>PNG, JPEG, SVG o WebP; se muestra durante el ejercicio.</translation>
    </message>
    <message>
        <source>Places and dates are taken out of photos.</source>
        <translation>Los lugares y las fechas se quitan de las fotos.</translation>
    </message>
    <message>
        <source>Right side at work</source>
        <translation>Trabaja el lado derecho</translation>
    </message>
    <message>
        <source>Left side at work</source>
        <translation>Trabaja el lado izquierdo</translation>
    </message>
    <message>
        <source>Mirror it for the other side</source>
        <translation>Reflejarla para el otro lado</translation>
    </message>
    <message>
        <source>The drill</source>
        <translation>El ejercicio</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
</context>
<context>
    <name>PictureSlot</name>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelta aquí una imagen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Remove this picture</source>
        <translation>Quitar esta imagen</translation>
    </message>
    <message>
        <source>Choose: {called}</source>
        <translation>Elegir: {called}</translation>
    </message>
    <message>
        <source>Remove: {called}</source>
        <translation>Quitar: {called}</translation>
    </message>
    <message>
        <source>{called}, mirrored from the other</source>
        <translation>{called}, reflejada de la otra</translation>
    </message>
    <message>
        <source>{called}: none yet</source>
        <translation>{called}: aún ninguna</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Warm-up</source>
        <translation>Calentar</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>sin correr</translation>
    </message>
    <message>
        <source>easy run</source>
        <translation>carrera suave</translation>
    </message>
    <message>
        <source>long run</source>
        <translation>tirada larga</translation>
    </message>
    <message>
        <source>hard run</source>
        <translation>carrera intensa</translation>
    </message>
    <message>
        <source>Head cold</source>
        <translation>Resfriado</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Away, a little</source>
        <translation>Fuera, un poco</translation>
    </message>
    <message>
        <source>Nothing planned, nothing owed. Then half sessions for as many days, up to 7.</source>
        <translation>Nada previsto, nada que recuperar. Después, medias sesiones otros tantos días, 7 como mucho.</translation>
    </message>
    <message>
        <source>Half the time, if you feel like it. No strength, no warm-ups.</source>
        <translation>La mitad del tiempo, si te apetece. Sin fuerza ni calentamientos.</translation>
    </message>
    <message>
        <source>Nothing planned, nothing owed. Then the plan goes on.</source>
        <translation>Nada previsto, nada que recuperar. Después sigue el plan.</translation>
    </message>
    <message>
        <source>Three short stretches a week and one strength session keep what you have.</source>
        <translation>Tres estiramientos cortos por semana y una sesión de fuerza mantienen lo que tienes.</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>Race day</source>
        <translation>Día de competición</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Pasa al {day}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>a day of the month that follows</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>race</source>
        <translation>competición</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>movido aquí</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>semana {number}</translation>
    </message>
    <message>
        <source>{enter} looks inside.</source>
        <translation>{enter} muestra qué incluye.</translation>
    </message>
    <message>
        <source>{keys} moves it, {delete} leaves it out.</source>
        <translation>{keys} la mueve, {delete} la omite.</translation>
    </message>
    <message>
        <source>{space} goes on to the next one.</source>
        <translation>{space} pasa a la siguiente.</translation>
    </message>
    <message>
        <source>This plan is over. What you did stays in Progress.</source>
        <translation>Este plan ha terminado. Lo que hiciste queda en Progreso.</translation>
    </message>
    <message>
        <source>Building up: the first weeks ask for less on purpose.</source>
        <translation>Poco a poco: las primeras semanas piden menos a propósito.</translation>
    </message>
    <message>
        <source>A missed day moves to the next free one. Nothing piles up.</source>
        <translation>Un día perdido pasa al siguiente libre. Nada se acumula.</translation>
    </message>
    <message>
        <source>Week {number} gave</source>
        <translation>La semana {number} dio</translation>
    </message>
    <message>
        <source>If you keep to week {number}</source>
        <translation>Si sigues la semana {number}</translation>
    </message>
    <message>
        <source>{time} a side</source>
        <translation>{time} por lado</translation>
    </message>
    <message>
        <source>{area}: no drill of your plan stretches this.</source>
        <translation>{area}: ningún ejercicio de tu plan lo estira.</translation>
    </message>
    <message>
        <source>Building up to {time}.</source>
        <translation>Hasta llegar a {time}.</translation>
    </message>
    <message>
        <source>{area}: {time} short of {target}. That is fine.</source>
        <translation>{area}: {time} menos que {target}. No pasa nada.</translation>
    </message>
    <message>
        <source>{time} short of {target} everywhere. That is fine.</source>
        <translation>{time} menos que {target} en todo. No pasa nada.</translation>
    </message>
    <message>
        <source>{area}: up to {time} short of {target}. That is fine.</source>
        <translation>{area}: hasta {time} menos que {target}. No pasa nada.</translation>
    </message>
    <message>
        <source>Stretch on {day} too</source>
        <translation>Estirar también el {day}</translation>
    </message>
    <message>
        <source>{name} is on {day} now.</source>
        <translation>{name} es ahora el {day}.</translation>
    </message>
    <message>
        <source>{name} is left out. Nothing is owed.</source>
        <translation>{name} queda fuera. Nada que recuperar.</translation>
    </message>
    <message>
        <source>It is {name} now.</source>
        <translation>Ahora es {name}.</translation>
    </message>
    <message>
        <source>It is as planned again.</source>
        <translation>Vuelve a ser como estaba previsto.</translation>
    </message>
    <message>
        <source>before a run</source>
        <translation>antes de correr</translation>
    </message>
    <message>
        <source>after a run</source>
        <translation>después de correr</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>en el escritorio</translation>
    </message>
    <message>
        <source>easy day</source>
        <translation>día suave</translation>
    </message>
    <message>
        <source>No stretching before the start. Walk a little afterwards.</source>
        <translation>Sin estirar antes de la salida. Camina un poco después.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nada que recuperar.</translation>
    </message>
    <message>
        <source>Nothing is planned. Rest counts too.</source>
        <translation>Nada previsto. Descansar también cuenta.</translation>
    </message>
    <message>
        <source>That day is over, so the plan has no race.</source>
        <translation>Ese día ya pasó, así que el plan no tiene competición.</translation>
    </message>
    <message>
        <source>Today: warm up, run, and leave the stretching for later.</source>
        <translation>Hoy: calienta, corre y deja los estiramientos para después.</translation>
    </message>
    <message>
        <source>Tomorrow: rest today, and warm up before the start.</source>
        <translation>Mañana: descansa hoy y calienta antes de la salida.</translation>
    </message>
    <message>
        <source>The plan gets lighter before it.</source>
        <translation>El plan se aligera antes.</translation>
    </message>
    <message>
        <source>There is a stretch on {day} now.</source>
        <translation>Ahora hay un estiramiento el {day}.</translation>
    </message>
    <message>
        <source>Nothing else fits here</source>
        <translation>Nada más encaja aquí</translation>
    </message>
    <message>
        <source>Plan from {date}</source>
        <translation>Plan desde el {date}</translation>
    </message>
    <message>
        <source>Plan is over</source>
        <translation>Plan terminado</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>Semana {number} de {count}</translation>
    </message>
    <message>
        <source>Race today</source>
        <translation>Competición hoy</translation>
    </message>
    <message>
        <source>Race tomorrow</source>
        <translation>Competición mañana</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) to your race</source>
        <translation>
            <numerusform>%n semana hasta tu competición</numerusform>
            <numerusform>%n semanas hasta tu competición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your race comes %n day(s) after its end.</source>
        <translation>
            <numerusform>Tu competición llega %n día después de su final.</numerusform>
            <numerusform>Tu competición llega %n días después de su final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan ends %n day(s) before it. Make the next one then.</source>
        <translation>
            <numerusform>El plan termina %n día antes. Crea entonces el siguiente.</numerusform>
            <numerusform>El plan termina %n días antes. Crea entonces el siguiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Race in %n day(s)</source>
        <translation>
            <numerusform>Competición en %n día</numerusform>
            <numerusform>Competición en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <source>Off sick</source>
        <translation>Enfermo</translation>
    </message>
    <message>
        <source>Nothing is planned this week. That is fine.</source>
        <translation>Esta semana no hay nada previsto. No pasa nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Why this plan</source>
        <translation>Por qué este plan</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>I&apos;m ill or away</source>
        <translation>Enfermo o fuera</translation>
    </message>
    <message>
        <source>Plan the next weeks</source>
        <translation>Planear las próximas semanas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Weeks of short sessions around your runs.</source>
        <translation>Semanas de sesiones cortas en torno a tus carreras.</translation>
    </message>
    <message>
        <source>Your plan is made.</source>
        <translation>Tu plan está listo.</translation>
    </message>
    <message>
        <source>The next weeks are planned.</source>
        <translation>Las próximas semanas están planeadas.</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>sagittal</source>
        <translation>sagital</translation>
    </message>
    <message>
        <source>frontal</source>
        <translation>frontal</translation>
    </message>
    <message>
        <source>transverse</source>
        <translation>transversal</translation>
    </message>
    <message>
        <source>{plane} {percent}</source>
        <translation>{plane} {percent}</translation>
    </message>
</context>
<context>
    <name>PlanesCard</name>
    <message>
        <source>Directions</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Most of the work went this way: {most}. Least: {least}.</source>
        <translation>La mayor parte fue en esta dirección: {most}. La menor: {least}.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Paused. {what}</source>
        <translation>En pausa. {what}</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Seguimos.</translation>
    </message>
    <message>
        <source>Press Space when done.</source>
        <translation>Pulsa Espacio al acabar.</translation>
    </message>
    <message>
        <source>Well done. The session is over.</source>
        <translation>Bien hecho. La sesión ha terminado.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Mitad.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Come out of it slowly.</source>
        <translation>Sal despacio de la postura.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation>Más fácil: {name}</translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation>Más difícil: {name}</translation>
    </message>
    <message>
        <source>stretching: {muscles}</source>
        <translation>estira: {muscles}</translation>
    </message>
    <message>
        <source>working: {muscles}</source>
        <translation>trabaja: {muscles}</translation>
    </message>
    <message>
        <source>left {muscles}</source>
        <translation>{muscles} (lado izquierdo)</translation>
    </message>
    <message>
        <source>right {muscles}</source>
        <translation>{muscles} (lado derecho)</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>{side} first</source>
        <translation>{side} primero</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Con voz</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Solo voz</translation>
    </message>
    <message>
        <source>Chimes only</source>
        <translation>Solo tonos</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bien hecho</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Press Space when done</source>
        <translation>Pulsa Espacio al acabar</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>prepárate</translation>
    </message>
    <message>
        <source>get into position</source>
        <translation>ponte en posición</translation>
    </message>
    <message>
        <source>follow the words</source>
        <translation>sigue las indicaciones</translation>
    </message>
    <message>
        <source>come out slowly</source>
        <translation>sal despacio</translation>
    </message>
    <message>
        <source>then {dose}</source>
        <translation>luego {dose}</translation>
    </message>
    <message>
        <source>then hold {dose}</source>
        <translation>luego mantén {dose}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>Follow the words: {what}.</source>
        <translation>Sigue las indicaciones: {what}.</translation>
    </message>
    <message>
        <source>{what}, {dose}.</source>
        <translation>{what}, {dose}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Este es el último.</translation>
    </message>
    <message>
        <source>{drill}, {side}</source>
        <translation>{drill}, {side}</translation>
    </message>
    <message>
        <source>Drill {number} of {count}</source>
        <translation>Ejercicio {number} de {count}</translation>
    </message>
    <message>
        <source>extra round</source>
        <translation>serie extra</translation>
    </message>
    <message>
        <source>round {number} of {count}</source>
        <translation>serie {number} de {count}</translation>
    </message>
    <message>
        <source>The left side starts: it had {time} less in 28 days.</source>
        <translation>Empieza el lado izquierdo: tuvo {time} menos en 28 días.</translation>
    </message>
    <message>
        <source>The right side starts: it had {time} less in 28 days.</source>
        <translation>Empieza el lado derecho: tuvo {time} menos en 28 días.</translation>
    </message>
    <message>
        <source>Press Space to go on.</source>
        <translation>Pulsa Espacio para seguir.</translation>
    </message>
    <message>
        <source>The computer slept. Press Space to go on.</source>
        <translation>El equipo estuvo en suspensión. Pulsa Espacio para seguir.</translation>
    </message>
    <message>
        <source>Get ready: {what}.</source>
        <translation>Prepárate: {what}.</translation>
    </message>
    <message>
        <source>Next: {what}.</source>
        <translation>Siguiente: {what}.</translation>
    </message>
    <message>
        <source>Switch sides. {side}.</source>
        <translation>Cambia de lado. {side}.</translation>
    </message>
    <message>
        <source>Well done. Come out slowly.</source>
        <translation>Bien hecho. Sal despacio.</translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Descansa.</translation>
    </message>
    <message>
        <source>Both sides in turn</source>
        <translation>Ambos lados por turnos</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) a side</source>
        <translation>
            <numerusform>%n rep por lado</numerusform>
            <numerusform>%n reps por lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Come out slowly.</source>
        <translation>Sal despacio.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>then {dose} a side</source>
        <translation>luego {dose} por lado</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>of {count} each side</source>
        <translation>de {count} por lado</translation>
    </message>
    <message>
        <source>+{count} s a side</source>
        <translation>+{count} s por lado</translation>
    </message>
    <message>
        <source>+{count} s</source>
        <translation>+{count} s</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Luego</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>El último</translation>
    </message>
    <message>
        <source>{drill}. Click to go there (L: list of drills)</source>
        <translation>{drill}. Haz clic para ir ahí (L: lista de ejercicios)</translation>
    </message>
    <message numerus="yes">
        <source>+%n rep(s)</source>
        <translation>
            <numerusform>+%n repetición</numerusform>
            <numerusform>+%n repeticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n rep(s) a side</source>
        <translation>
            <numerusform>+%n rep. por lado</numerusform>
            <numerusform>+%n rep. por lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Duele</translation>
    </message>
    <message>
        <source>It hurts: say how much</source>
        <translation>Duele: decir cuánto</translation>
    </message>
</context>
<context>
    <name>PlayerButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
</context>
<context>
    <name>PresetText</name>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Hola</translation>
    </message>
    <message numerus="yes">
        <source>Start {name}, %n minute(s)</source>
        <translation>
            <numerusform>Empezar {name}, %n minuto</numerusform>
            <numerusform>Empezar {name}, %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es)</source>
        <translation>
            <numerusform>%n estiramiento</numerusform>
            <numerusform>%n estiramientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>done today: {name}</source>
        <translation>hoy hecho: {name}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>tuya</translation>
    </message>
    <message>
        <source>floor, no mat</source>
        <translation>en el suelo, sin esterilla</translation>
    </message>
    <message>
        <source>standing only</source>
        <translation>solo de pie</translation>
    </message>
    <message>
        <source>{things}, no mat</source>
        <translation>{things}, sin esterilla</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
    <message>
        <source>{enter} looks inside, {start} starts it.</source>
        <translation>{enter} muestra qué incluye, {start} la empieza.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n minute(s)</source>
        <translation>
            <numerusform>{name}, %n minuto</numerusform>
            <numerusform>{name}, %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Print “{name}”</source>
        <translation>Imprimir «{name}»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Put in the date of today</source>
        <translation>Poner la fecha de hoy</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For a client, if you like. Both may stay empty; nothing is remembered.</source>
        <translation>Para un paciente, si quieres. Ambos pueden quedar vacíos; no se guarda nada.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No race</source>
        <translation>Sin competición</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Un día concreto</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Competición</translation>
    </message>
    <message>
        <source>Day of the race</source>
        <translation>Día de la competición</translation>
    </message>
    <message>
        <source>A marathon</source>
        <translation>Un maratón</translation>
    </message>
    <message>
        <source>Which days do you run?</source>
        <translation>¿Qué días corres?</translation>
    </message>
    <message>
        <source>Is there a race?</source>
        <translation>¿Hay una competición?</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Stretches a week</source>
        <translation>Estiramientos por semana</translation>
    </message>
    <message>
        <source>Strength for the hips, two days a week</source>
        <translation>Fuerza para las caderas, dos días por semana</translation>
    </message>
</context>
<context>
    <name>RangeBoxes</name>
    <message>
        <source>Least: {what}</source>
        <translation>Mínimo: {what}</translation>
    </message>
    <message>
        <source>Most: {what}</source>
        <translation>Máximo: {what}</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>ReminderDays</name>
    <message>
        <source>{day}, {reminder}</source>
        <translation>{day}, {reminder}</translation>
    </message>
</context>
<context>
    <name>ReminderOffer</name>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>reminder for {name} at {time}</source>
        <translation>recordatorio de {name}, {time}</translation>
    </message>
    <message>
        <source>Remind me of {name} at {time}</source>
        <translation>Recordarme {name}, {time}</translation>
    </message>
    <message>
        <source>Routine of the reminder at {time}</source>
        <translation>Rutina del recordatorio, {time}</translation>
    </message>
    <message>
        <source>Time of the reminder for {name}</source>
        <translation>Hora del recordatorio de {name}</translation>
    </message>
    <message>
        <source>Delete the reminder for {name} at {time}</source>
        <translation>Eliminar el recordatorio de {name}, {time}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (no encontrada)</translation>
    </message>
    <message>
        <source>This routine is not there any more. Choose another one.</source>
        <translation>Esta rutina ya no existe. Elige otra.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elige al menos un día.</translation>
    </message>
    <message>
        <source>Turned off.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>Next: today at {time}.</source>
        <translation>Próximo: hoy, {time}.</translation>
    </message>
    <message>
        <source>Next: tomorrow at {time}.</source>
        <translation>Próximo: mañana, {time}.</translation>
    </message>
    <message>
        <source>Next: in a week, on {day} at {time}.</source>
        <translation>Próximo: dentro de una semana, {day}, {time}.</translation>
    </message>
    <message>
        <source>Next: {day} at {time}.</source>
        <translation>Próximo: {day}, {time}.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders come only while HipTimer is open or in the tray, and not on a day on which you have done a session.</source>
        <translation>Los recordatorios solo llegan con HipTimer abierto o en la bandeja, y no el día en que ya has hecho una sesión.</translation>
    </message>
    <message>
        <source>Keep HipTimer in the tray when its window is closed</source>
        <translation>Dejar HipTimer en la bandeja al cerrar su ventana</translation>
    </message>
    <message>
        <source>Start HipTimer in the tray at login</source>
        <translation>Abrir HipTimer en la bandeja al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Añadir un recordatorio</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so HipTimer cannot stay there.</source>
        <translation>Este escritorio no muestra iconos de bandeja, así que HipTimer no puede quedarse ahí.</translation>
    </message>
    <message>
        <source>The GNOME extension “AppIndicator” adds them.</source>
        <translation>La extensión «AppIndicator» de GNOME los añade.</translation>
    </message>
    <message>
        <source>A bar with a tray, such as Waybar, would show them.</source>
        <translation>Una barra con bandeja, como Waybar, sí los mostraría.</translation>
    </message>
    <message>
        <source>This system does not let HipTimer start itself at login.</source>
        <translation>Este sistema no permite que HipTimer se abra solo al iniciar sesión en el equipo.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so reminders come in HipTimer&apos;s own window. A notification service, such as mako or dunst, would show them.</source>
        <translation>Este escritorio no muestra notificaciones, así que los recordatorios aparecen en la ventana de HipTimer. Un servicio de notificaciones, como mako o dunst, las mostraría.</translation>
    </message>
    <message>
        <source>Also planned for now: {names}.</source>
        <translation>También previsto para ahora: {names}.</translation>
    </message>
    <message>
        <source>Time for {name}</source>
        <translation>Es hora de {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>En 30 minutos</translation>
    </message>
    <message>
        <source>Open HipTimer</source>
        <translation>Abrir HipTimer</translation>
    </message>
    <message>
        <source>Open HipTimer to start.</source>
        <translation>Abre HipTimer para empezar.</translation>
    </message>
    <message>
        <source>The reminder comes again if HipTimer stays open until then: it could not be saved.</source>
        <translation>El recordatorio volverá si HipTimer sigue abierto hasta entonces: no se pudo guardar.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n minute(s).</source>
        <translation>
            <numerusform>Dura %n minuto.</numerusform>
            <numerusform>Dura %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Empty the search and take all filters away</source>
        <translation>Vaciar la búsqueda y quitar todos los filtros</translation>
    </message>
    <message>
        <source>Filters: {count}</source>
        <translation>Filtros: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln drill(s)</source>
        <translation>
            <numerusform>{found} de %Ln ejercicio</numerusform>
            <numerusform>{found} de %Ln ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drill(s)</source>
        <translation>
            <numerusform>%Ln ejercicio</numerusform>
            <numerusform>%Ln ejercicios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>only its end is left</source>
        <translation>solo queda el final</translation>
    </message>
    <message>
        <source>drill {number}</source>
        <translation>ejercicio {number}</translation>
    </message>
    <message>
        <source>Resume {name}: {place}</source>
        <translation>Reanudar {name}: {place}</translation>
    </message>
    <message>
        <source>left</source>
        <comment>the side</comment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>the side</comment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>ResumeCard</name>
    <message>
        <source>The session was discarded.</source>
        <translation>La sesión se ha descartado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take this session out of the journal</source>
        <translation>Quitar esta sesión del diario</translation>
    </message>
    <message>
        <source>What was done stays in the journal; the session is over</source>
        <translation>Lo hecho queda en el diario; la sesión termina</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Guardar y terminar</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>Yours</source>
        <translation>Tuya</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinida</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Editar una copia</translation>
    </message>
    <message>
        <source>Presets stay as they are: editing one makes a copy.</source>
        <translation>Las predefinidas no cambian: al editar una se crea una copia.</translation>
    </message>
    <message>
        <source>There is no folder here in which routines of your own could be kept.</source>
        <translation>Aquí no hay ninguna carpeta donde guardar tus rutinas.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start (Ctrl+Enter)</source>
        <translation>Empezar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Edit (Enter in the list)</source>
        <translation>Editar (Intro en la lista)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Make a second one like it</source>
        <translation>Crear otra igual</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete (Delete in the list)</source>
        <translation>Eliminar (Supr en la lista)</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver qué incluye</translation>
    </message>
    <message>
        <source>Fit to minutes…</source>
        <translation>Ajustar a tus minutos…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>See the drills and choose the minutes</source>
        <translation>Ver los ejercicios y elegir los minutos</translation>
    </message>
    <message>
        <source>For your ears, your phone, your watch, the wall or a friend</source>
        <translation>Para oírla, el móvil, el reloj, la pared o una amistad</translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation>Llevártela…</translation>
    </message>
</context>
<context>
    <name>RoutineForm</name>
    <message>
        <source>About this routine</source>
        <translation>Sobre esta rutina</translation>
    </message>
    <message>
        <source>Gentle, for the evening</source>
        <translation>Suave, para la noche</translation>
    </message>
    <message>
        <source>After a day at the desk</source>
        <translation>Tras un día de escritorio</translation>
    </message>
    <message>
        <source>One note a line, shown with the routine</source>
        <translation>Una nota por línea; se muestran con la rutina</translation>
    </message>
    <message>
        <source>&amp;In a few words</source>
        <translation>En &amp;pocas palabras</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Best for</source>
        <translation>Ide&amp;al para</translation>
    </message>
    <message>
        <source>On Today it stands under “{place}”.</source>
        <translation>En «Hoy» aparece en «{place}».</translation>
    </message>
</context>
<context>
    <name>RoutineLengths</name>
    <message>
        <source>Your routines now</source>
        <translation>Tus rutinas ahora</translation>
    </message>
</context>
<context>
    <name>RoutineList</name>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Enter edits, Delete takes your own away.</source>
        <translation>Intro edita, Supr elimina las tuyas.</translation>
    </message>
</context>
<context>
    <name>RoutineModel</name>
    <message>
        <source>Your routines</source>
        <translation>Tus rutinas</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinidas</translation>
    </message>
    <message>
        <source>Nothing of your own yet. Make a new one, or edit a copy of a preset.</source>
        <translation>Aún no tienes ninguna. Crea una nueva o edita una copia de una predefinida.</translation>
    </message>
</context>
<context>
    <name>RoutineSharing</name>
    <message>
        <source>Share “{name}”</source>
        <translation>Compartir «{name}»</translation>
    </message>
    <message>
        <source>Open a shared routine</source>
        <translation>Abrir una rutina compartida</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation>«{name}» se ha guardado en {path}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was written to {path}, with %n drill(s) of your own.</source>
        <translation>
            <numerusform>«{name}» se ha guardado en {path}, con %n ejercicio tuyo.</numerusform>
            <numerusform>«{name}» se ha guardado en {path}, con %n ejercicios tuyos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Editar una copia</translation>
    </message>
    <message>
        <source>Full {minutes}</source>
        <translation>Entera {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>{dose}, once more on the left</source>
        <translation>{dose}, una vez más a la izquierda</translation>
    </message>
    <message>
        <source>{dose}, once more on the right</source>
        <translation>{dose}, una vez más a la derecha</translation>
    </message>
    <message>
        <source>{dose}, both sides at once</source>
        <translation>{dose}, ambos lados a la vez</translation>
    </message>
    <message>
        <source>{dose} a side</source>
        <translation>{dose} por lado</translation>
    </message>
    <message>
        <source>{dose}, left only</source>
        <translation>{dose}, solo izquierda</translation>
    </message>
    <message>
        <source>{dose}, right only</source>
        <translation>{dose}, solo derecha</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>{dose} in the full session</source>
        <translation>{dose} en la sesión entera</translation>
    </message>
    <message>
        <source>All of it, as it is written.</source>
        <translation>Todo, tal como está escrito.</translation>
    </message>
    <message>
        <source>It takes {time} at least.</source>
        <translation>Dura {time} como mínimo.</translation>
    </message>
    <message>
        <source>longer holds</source>
        <translation>estiramientos más largos</translation>
    </message>
    <message>
        <source>shorter holds</source>
        <translation>estiramientos más cortos</translation>
    </message>
    <message>
        <source>more reps</source>
        <translation>más reps</translation>
    </message>
    <message>
        <source>fewer reps</source>
        <translation>menos reps</translation>
    </message>
    <message>
        <source>more rounds</source>
        <translation>más series</translation>
    </message>
    <message>
        <source>fewer rounds</source>
        <translation>menos series</translation>
    </message>
    <message>
        <source>Left starts, it had {time} less in 28 days.</source>
        <translation>Empieza la izquierda: {time} menos en 28 días.</translation>
    </message>
    <message>
        <source>Right starts, it had {time} less in 28 days.</source>
        <translation>Empieza la derecha: {time} menos en 28 días.</translation>
    </message>
    <message>
        <source>Left starts, last time it was right.</source>
        <translation>Empieza la izquierda; la última vez fue la derecha.</translation>
    </message>
    <message>
        <source>Right starts, last time it was left.</source>
        <translation>Empieza la derecha; la última vez fue la izquierda.</translation>
    </message>
    <message>
        <source>Left starts.</source>
        <translation>Empieza la izquierda.</translation>
    </message>
    <message>
        <source>Right starts.</source>
        <translation>Empieza la derecha.</translation>
    </message>
    <message>
        <source>{name}, {minutes} min</source>
        <translation>{name}, {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>What %n minute(s) stretch</source>
        <translation>
            <numerusform>Lo que estira %n minuto</numerusform>
            <numerusform>Lo que estiran %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) left out</source>
        <translation>
            <numerusform>%n ejercicio omitido</numerusform>
            <numerusform>%n ejercicios omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it this time, as usual. Stop if it hurts.</source>
        <translation>Esta vez todo, como siempre. Para si duele.</translation>
    </message>
    <message>
        <source>Your whole hip area hurts: let it rest.</source>
        <translation>Te duele toda la cadera: déjala descansar.</translation>
    </message>
    <message>
        <source>{what} hurt on {day}. Left out until {until}: {drills}.</source>
        <translation>Dolió el {day}: {what}. Se deja fuera hasta el {until}: {drills}.</translation>
    </message>
    <message>
        <source>{drills} hurt on {day}. Left out until {until}.</source>
        <translation>Dolió el {day}: {drills}. Se deja fuera hasta el {until}.</translation>
    </message>
    <message>
        <source>Hurt a little on {day}. Done the easier way until {until}: {drills}.</source>
        <translation>Dolió un poco el {day}. En la forma más fácil hasta el {until}: {drills}.</translation>
    </message>
    <message>
        <source>Hurt twice in a row, so done the easier way: {drills}.</source>
        <translation>Dolió dos veces seguidas; por eso, en la forma más fácil: {drills}.</translation>
    </message>
    <message>
        <source>All of this is for what hurts: let it rest.</source>
        <translation>Todo esto es para lo que te duele: déjalo descansar.</translation>
    </message>
    <message>
        <source>{what} hurt today. Left out until {until}: {drills}.</source>
        <translation>Dolió hoy: {what}. Se deja fuera hasta el {until}: {drills}.</translation>
    </message>
    <message>
        <source>{drills} hurt today. Left out until {until}.</source>
        <translation>Dolió hoy: {drills}. Se deja fuera hasta el {until}.</translation>
    </message>
    <message>
        <source>Hurt a little today. Done the easier way until {until}: {drills}.</source>
        <translation>Dolió un poco hoy. En la forma más fácil hasta el {until}: {drills}.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Se ha eliminado «{name}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{asked}” has been changed elsewhere, so this one is kept as “{name}”.</source>
        <translation>«{asked}» ha cambiado en otro lugar, así que esta se guarda como «{name}».</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search drills, muscles, equipment</source>
        <translation>Buscar ejercicios, músculos o material</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Buscar ejercicios</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>what one does</comment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>A session is running. End it to start another routine.</source>
        <translation>Hay una sesión en marcha. Termínala para empezar otra rutina.</translation>
    </message>
    <message>
        <source>{name} opens when this session is closed.</source>
        <translation>{name} se abrirá al cerrar esta sesión.</translation>
    </message>
    <message>
        <source>There is no routine {name} here. Restart HipTimer.</source>
        <translation>Aquí no hay ninguna rutina {name}. Reinicia HipTimer.</translation>
    </message>
    <message>
        <source>The open window keeps its speed. Close it to change that.</source>
        <translation>La ventana abierta mantiene su velocidad. Ciérrala para cambiarla.</translation>
    </message>
</context>
<context>
    <name>SecondsSpinBox</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>SeeSomebody</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Enseguida</translation>
    </message>
    <message>
        <source>In the next days</source>
        <translation>En los próximos días</translation>
    </message>
    <message>
        <source>HipTimer cannot tell what it is. If you are unsure, ask.</source>
        <translation>HipTimer no puede decir qué es. Si tienes dudas, pregunta.</translation>
    </message>
    <message>
        <source>The two weeks, and what is said of numbness and toilet, are our own.</source>
        <translation>Las dos semanas y lo del adormecimiento, la vejiga y el intestino son cosa nuestra.</translation>
    </message>
    <message>
        <source>You cannot put weight on the leg</source>
        <translation>No puedes apoyar la pierna</translation>
    </message>
    <message>
        <source>It began with a fall or a blow</source>
        <translation>Empezó con una caída o un golpe</translation>
    </message>
    <message>
        <source>A fever, or you feel ill and the hip is hot or stiff</source>
        <translation>Fiebre, o te encuentras mal y la cadera está caliente o rígida</translation>
    </message>
    <message>
        <source>It hurts at night or at rest, and more and more</source>
        <translation>Duele de noche o en reposo, y cada vez más</translation>
    </message>
    <message>
        <source>Numb between the legs, or trouble with bladder or bowel</source>
        <translation>Adormecimiento entre las piernas, o problemas de vejiga o intestino</translation>
    </message>
    <message>
        <source>Pain in the groin or deep in the hip that grows as you run: stop running now</source>
        <translation>Dolor en la ingle o dentro de la cadera que aumenta al correr: deja de correr ya</translation>
    </message>
    <message>
        <source>It has lasted over two weeks although you took it easy</source>
        <translation>Dura más de dos semanas aunque lo has tomado con calma</translation>
    </message>
    <message>
        <source>The hip locks or gives way</source>
        <translation>La cadera se bloquea o falla</translation>
    </message>
    <message>
        <source>You limp</source>
        <translation>Cojeas</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Insert “left/right”</source>
        <translation>Insertar «izquierda/derecha»</translation>
    </message>
    <message>
        <source>{side} becomes “left” or “right”, the side that is at work</source>
        <translation>{side} se convierte en «izquierda» o «derecha», el lado que trabaja; en masculino, escribe {izquierdo|derecho}</translation>
    </message>
    <message>
        <source>Insert the other side</source>
        <translation>Insertar el otro lado</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has a sentence of %n word(s). By ear, up to {most} are easy to follow.</source>
        <translation>
            <numerusform>Línea {line}: una frase de %n palabra. De oído se siguen bien hasta {most}.</numerusform>
            <numerusform>Línea {line}: una frase de %n palabras. De oído se siguen bien hasta {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} becomes the side that is not at work</source>
        <translation>{other} se convierte en el lado que no trabaja</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>Your picture of this drill</source>
        <translation>Tu imagen de este ejercicio</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No session in this time.</source>
        <translation>Sin sesiones en este tiempo.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Reset &amp;all to defaults</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Comes with HipTimer</source>
        <translation>Viene con HipTimer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New: you have another “{sent}”, so this one gets this name</source>
        <translation>Nuevo: ya tienes otro «{sent}», por eso se llama así</translation>
    </message>
    <message>
        <source>Here already, not added again</source>
        <translation>Ya está aquí, no se añade otra vez</translation>
    </message>
    <message>
        <source>Here already; the file calls it “{sent}”</source>
        <translation>Ya está aquí; el archivo lo llama «{sent}»</translation>
    </message>
    <message>
        <source>Everything in “{file}” is here already, as “{name}”.</source>
        <translation>Todo lo de «{file}» ya está aquí, como «{name}».</translation>
    </message>
    <message>
        <source>The routine is here already; its drills are added.</source>
        <translation>La rutina ya está aquí; se añaden sus ejercicios.</translation>
    </message>
    <message>
        <source>This adds the routine and no drills.</source>
        <translation>Esto añade la rutina y ningún ejercicio.</translation>
    </message>
    <message>
        <source>You have another “{sent}”, so it is called “{name}”.</source>
        <translation>Ya tienes otra «{sent}», así que se llama «{name}».</translation>
    </message>
    <message>
        <source>HipTimer routine</source>
        <translation>Rutina de HipTimer</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This adds the routine and %n drill(s).</source>
        <translation>
            <numerusform>Esto añade la rutina y %n ejercicio.</numerusform>
            <numerusform>Esto añade la rutina y %n ejercicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below is what could not be taken over as it was.</source>
        <translation>Abajo está lo que no se pudo incorporar tal como estaba.</translation>
    </message>
    <message>
        <source>Intervals of another timer</source>
        <translation>Intervalos de otro temporizador</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{amount} each side</source>
        <translation>{amount} por lado</translation>
    </message>
    <message>
        <source>1 more round on the left</source>
        <translation>1 serie más a la izquierda</translation>
    </message>
    <message>
        <source>1 more round on the right</source>
        <translation>1 serie más a la derecha</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Ambos lados a la vez</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Un lado y luego el otro</translation>
    </message>
    <message>
        <source>Sides change every rep</source>
        <translation>Cambia de lado en cada repetición</translation>
    </message>
    <message>
        <source>Shown: {side}</source>
        <translation>Se muestra: {side}</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Versión: {name}</translation>
    </message>
    <message>
        <source>Version: {name}. {instruction}</source>
        <translation>Versión: {name}. {instruction}</translation>
    </message>
    <message>
        <source>When to stop: {text}</source>
        <translation>Cuándo parar: {text}</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>Marked: the muscles that work or are stretched.</source>
        <translation>Marcados: los músculos que trabajan o se estiran.</translation>
    </message>
    <message>
        <source>Do the same on both sides.</source>
        <translation>Haz lo mismo con ambos lados.</translation>
    </message>
    <message>
        <source>Stretching raises range of motion; nothing more is promised. Stop at sharp pain.</source>
        <translation>Estirar aumenta el rango de movimiento; no se promete nada más. Para si notas un dolor agudo.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>Solo a la izquierda</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>Solo a la derecha</translation>
    </message>
    <message>
        <source>Do the same on both sides, unless the drill says otherwise.</source>
        <translation>Haz lo mismo con ambos lados, salvo que el ejercicio diga otra cosa.</translation>
    </message>
    <message>
        <source>Left out since it hurts: {areas}</source>
        <translation>Fuera porque duele: {areas}</translation>
    </message>
</context>
<context>
    <name>SheetSaving</name>
    <message>
        <source>Printed page of “{name}”</source>
        <translation>Hoja impresa de «{name}»</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The page was written to {path}.</source>
        <translation>La hoja se ha guardado en {path}.</translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>Not this side</source>
        <translation>Este lado no</translation>
    </message>
</context>
<context>
    <name>SideField</name>
    <message>
        <source>{side}: less</source>
        <translation>{side}: menos</translation>
    </message>
    <message>
        <source>{side}: more</source>
        <translation>{side}: más</translation>
    </message>
    <message>
        <source>{side}: take the last reading back</source>
        <translation>{side}: retirar la última lectura</translation>
    </message>
    <message>
        <source>Keep reading {number} of {count}</source>
        <translation>Guardar lectura {number} de {count}</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SidePreview</name>
    <message>
        <source>left</source>
        <comment>within a text</comment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>within a text</comment>
        <translation>derecha</translation>
    </message>
</context>
<context>
    <name>SidesCard</name>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Voice and chimes</source>
        <translation>Voz y tonos</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Solo voz</translation>
    </message>
    <message>
        <source>Chimes only</source>
        <translation>Solo tonos</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Lo que oyes</translation>
    </message>
    <message>
        <source>V mutes the voice in a session, Shift+V the chimes.</source>
        <translation>Durante la sesión, V silencia la voz y Mayús+V los tonos.</translation>
    </message>
    <message>
        <source>What you h&amp;ear</source>
        <translation>Lo &amp;que oyes</translation>
    </message>
    <message>
        <source>Flash the screen when sides change</source>
        <translation>Destello en la pantalla al cambiar de lado</translation>
    </message>
    <message>
        <source>Softly, and when a hold begins. At most two flashes a second.</source>
        <translation>Suave, y también cuando empieza la postura. Dos destellos por segundo como máximo.</translation>
    </message>
    <message>
        <source>Chime v&amp;olume</source>
        <translation>&amp;Volumen de los tonos</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>Listen to the chimes</source>
        <translation>Escuchar los tonos</translation>
    </message>
</context>
<context>
    <name>SpeechPreview</name>
    <message>
        <source>How it sounds</source>
        <translation>Cómo suena</translation>
    </message>
    <message>
        <source>&amp;Hear it</source>
        <translation>&amp;Escucharlo</translation>
    </message>
    <message>
        <source>Hear what is said of the drill</source>
        <translation>Escuchar lo que se dice del ejercicio</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún nada.</translation>
    </message>
</context>
<context>
    <name>SpeechSection</name>
    <message>
        <source>Names and speech</source>
        <translation>Nombres y voz</translation>
    </message>
    <message>
        <source>Only where the voice says the name badly: “I T band stretch”.</source>
        <translation>Solo si la voz pronuncia mal el nombre: «te efe ele» por TFL.</translation>
    </message>
    <message>
        <source>Said before the drill. Left empty: the first sentence of the set-up.</source>
        <translation>Se dice antes del ejercicio. Si está vacío: la primera frase de la preparación.</translation>
    </message>
    <message>
        <source>Other names to find it by, one a line.</source>
        <translation>Otros nombres para encontrarlo, uno por línea.</translation>
    </message>
    <message>
        <source>{side} leg in front</source>
        <translation>pierna {side} delante</translation>
    </message>
    <message>
        <source>How a side is called: “{side} leg in front”. {side} becomes left or right.</source>
        <translation>Cómo se llama un lado: «pierna {side} delante». {side} se convierte en izquierda o derecha; en masculino, escribe {izquierdo|derecho}.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Stop (B)</source>
        <translation>Parar (B)</translation>
    </message>
    <message>
        <source>Start the clock (B)</source>
        <translation>Iniciar el reloj (B)</translation>
    </message>
    <message>
        <source>Note, {seconds} s, note (B)</source>
        <translation>Tono, {seconds} s, tono (B)</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>In {seconds} s</source>
        <translation>En {seconds} s</translation>
    </message>
    <message>
        <source>Step before (Page Up)</source>
        <translation>Paso anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Hear it (I)</source>
        <translation>Escuchar (I)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
</context>
<context>
    <name>StillPicture</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Imagen de {name}</translation>
    </message>
    <message>
        <source>{name}: no picture</source>
        <translation>{name}: sin imagen</translation>
    </message>
</context>
<context>
    <name>Stretches</name>
    <message>
        <source>What it stretches</source>
        <translation>Lo que estira</translation>
    </message>
    <message>
        <source>All movement, nothing is held.</source>
        <translation>Todo es movimiento, no se mantiene nada.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>{name} is done for today.</source>
        <translation>Hoy ya has hecho {name}.</translation>
    </message>
    <message>
        <source>Came short in the last 28 days: {muscles}.</source>
        <translation>Poco trabajo en los últimos 28 días: {muscles}.</translation>
    </message>
    <message>
        <source>Going for a run?</source>
        <translation>¿Vas a correr?</translation>
    </message>
    <message>
        <source>Ran today?</source>
        <translation>¿Has corrido hoy?</translation>
    </message>
    <message>
        <source>Strength work today?</source>
        <translation>¿Hoy toca fuerza?</translation>
    </message>
    <message>
        <source>An easy day?</source>
        <translation>¿Un día suave?</translation>
    </message>
    <message>
        <source>A little time to spare?</source>
        <translation>¿Tienes un rato libre?</translation>
    </message>
    <message>
        <source>Stiff from sitting?</source>
        <translation>¿Entumecido de estar sentado?</translation>
    </message>
    <message>
        <source>This adds {time} on each side.</source>
        <translation>Esto suma {time} por lado.</translation>
    </message>
    <message>
        <source>Moving forward and back came short in the last 28 days.</source>
        <translation>En los últimos 28 días te moviste poco hacia delante y atrás.</translation>
    </message>
    <message>
        <source>Moving to the sides came short in the last 28 days.</source>
        <translation>En los últimos 28 días te moviste poco hacia los lados.</translation>
    </message>
    <message>
        <source>Turning came short in the last 28 days.</source>
        <translation>En los últimos 28 días giraste poco.</translation>
    </message>
    <message>
        <source>Next time: {name}, {minutes}.</source>
        <translation>La próxima vez: {name}, {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>Your hip flexors are %n minute(s) short this week.</source>
        <translation>
            <numerusform>A tus flexores de cadera les falta %n minuto esta semana.</numerusform>
            <numerusform>A tus flexores de cadera les faltan %n minutos esta semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your glutes are %n minute(s) short this week.</source>
        <translation>
            <numerusform>A tus glúteos les falta %n minuto esta semana.</numerusform>
            <numerusform>A tus glúteos les faltan %n minutos esta semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your inner thighs are %n minute(s) short this week.</source>
        <translation>
            <numerusform>A la cara interna de tus muslos le falta %n minuto esta semana.</numerusform>
            <numerusform>A la cara interna de tus muslos le faltan %n minutos esta semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your outer hips are %n minute(s) short this week.</source>
        <translation>
            <numerusform>A la parte externa de tus caderas le falta %n minuto esta semana.</numerusform>
            <numerusform>A la parte externa de tus caderas le faltan %n minutos esta semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>A short version, with every drill explained.</source>
        <translation>Una versión corta, con cada ejercicio explicado.</translation>
    </message>
    <message>
        <source>Moved from {day}.</source>
        <translation>Pasado desde el {day}.</translation>
    </message>
    <message>
        <source>Building up: {time} a side this week.</source>
        <translation>Vas subiendo: {time} por lado esta semana.</translation>
    </message>
    <message>
        <source>Race day: warm up, and hold nothing before the start.</source>
        <translation>Día de carrera: calienta y no estires parado antes de la salida.</translation>
    </message>
    <message>
        <source>Before your hard run.</source>
        <translation>Antes de tu carrera intensa.</translation>
    </message>
    <message>
        <source>Before your long run.</source>
        <translation>Antes de tu tirada larga.</translation>
    </message>
    <message>
        <source>Before your run.</source>
        <translation>Antes de correr.</translation>
    </message>
    <message>
        <source>Your plan has strength for today.</source>
        <translation>Tu plan tiene fuerza para hoy.</translation>
    </message>
    <message>
        <source>Your plan has it for today.</source>
        <translation>Es lo que toca hoy en tu plan.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <translation>Por hoy es suficiente</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Un día de descanso</translation>
    </message>
    <message>
        <source>Get well first</source>
        <translation>Primero, recupérate</translation>
    </message>
    <message>
        <source>Enjoy your days away</source>
        <translation>Disfruta de tus días fuera</translation>
    </message>
    <message>
        <source>Race day</source>
        <translation>Día de carrera</translation>
    </message>
    <message>
        <source>Race tomorrow</source>
        <translation>Mañana, carrera</translation>
    </message>
    <message>
        <source>Let it rest today</source>
        <translation>Hoy, déjala descansar</translation>
    </message>
    <message>
        <source>Strength can wait</source>
        <translation>La fuerza puede esperar</translation>
    </message>
    <message>
        <source>Your plan has nothing for today.</source>
        <translation>Tu plan no tiene nada para hoy.</translation>
    </message>
    <message>
        <source>Nothing is planned while you are ill, and nothing has to be made up.</source>
        <translation>Mientras estés mal no hay nada previsto, y no tienes que recuperar nada.</translation>
    </message>
    <message>
        <source>Nothing is planned while you are away, and nothing has to be made up.</source>
        <translation>Mientras estés fuera no hay nada previsto, y no tienes que recuperar nada.</translation>
    </message>
    <message>
        <source>Walk a little afterwards. Stretch nothing that hurts.</source>
        <translation>Después, camina un poco. No estires nada que duela.</translation>
    </message>
    <message>
        <source>Your plan leaves today free.</source>
        <translation>Tu plan deja hoy libre.</translation>
    </message>
    <message>
        <source>Your hips are sore: no strength today.</source>
        <translation>Tienes agujetas en las caderas: hoy, nada de fuerza.</translation>
    </message>
    <message>
        <source>The day after the race</source>
        <translation>El día después de la carrera</translation>
    </message>
    <message>
        <source>Your race is run. Let your hips rest today.</source>
        <translation>Ya has corrido tu carrera. Deja descansar hoy las caderas.</translation>
    </message>
    <message>
        <source>{day}: {name}, {minutes}.</source>
        <translation>{day}: {name}, {minutes}.</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{name} is being made: {share}</source>
        <translation>Creando {name}: {share}</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Para llevar</translation>
    </message>
</context>
<context>
    <name>TakeAlongSheet</name>
    <message>
        <source>Take “{name}” along</source>
        <translation>Llevarte «{name}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>TestView</name>
    <message>
        <source>Test {number} of {count}</source>
        <translation>Prueba {number} de {count}</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>All read. Save when you like.</source>
        <translation>Todo medido. Guarda cuando quieras.</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Caderas medidas</translation>
    </message>
    <message>
        <source>How to measure</source>
        <translation>Cómo se mide</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Todos los valores</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Save “{name}” ({kind})</source>
        <translation>Guardar «{name}» ({kind})</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long all sessions were</comment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>In a row</source>
        <comment>above a number of weeks</comment>
        <translation>Racha</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>&amp;Get ready</source>
        <translation>&amp;Prepararse</translation>
    </message>
    <message>
        <source>&amp;Change sides</source>
        <translation>&amp;Cambiar de lado</translation>
    </message>
    <message>
        <source>&amp;Move to the next drill</source>
        <translation>Pasar al &amp;siguiente ejercicio</translation>
    </message>
    <message>
        <source>When it was held for over 10 % less than the other one.</source>
        <translation>Cuando sumó más de un 10&#xa0;% menos que el otro.</translation>
    </message>
    <message>
        <source>Extra round for the side that lags</source>
        <translation>Serie extra para el lado rezagado</translation>
    </message>
    <message>
        <source>Drills with reps go on when you say so.</source>
        <translation>Los ejercicios por repeticiones siguen cuando tú digas.</translation>
    </message>
    <message>
        <source>&amp;Wait for me on reps</source>
        <translation>&amp;Esperarme en las repeticiones</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Balance: the side that was held for less in the last 28 days. Alternate: the other side than last time.</source>
        <translation>Equilibrio: el lado que sumó menos en los últimos 28 días. Alternar: el contrario de la última vez.</translation>
    </message>
    <message>
        <source>&amp;First side</source>
        <translation>Pri&amp;mer lado</translation>
    </message>
    <message>
        <source>At least; longer where the voice or the change of position needs it.</source>
        <translation>Como mínimo; más si la voz o el cambio de postura lo piden.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Say once more how the drill is done</source>
        <translation>Repetir cómo se hace el ejercicio</translation>
    </message>
    <message>
        <source>Show the figure as somebody facing you</source>
        <translation>Mostrar la figura como alguien frente a ti</translation>
    </message>
    <message>
        <source>V; chimes: Shift+V</source>
        <translation>V; tonos: Mayús+V</translation>
    </message>
    <message>
        <source>Show the figure as in a mirror</source>
        <translation>Mostrar la figura como en un espejo</translation>
    </message>
    <message>
        <source>Mute the voice</source>
        <translation>Silenciar la voz</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Activar la voz</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Mat mode: figure and digits as large as the screen</source>
        <translation>Modo esterilla: figura y cifras tan grandes como la pantalla</translation>
    </message>
    <message>
        <source>Mat mode</source>
        <translation>Modo esterilla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Reflejada</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Open HipTimer</source>
        <translation>&amp;Abrir HipTimer</translation>
    </message>
    <message>
        <source>Start a &amp;routine</source>
        <translation>Empezar una &amp;rutina</translation>
    </message>
    <message>
        <source>&amp;Quit HipTimer</source>
        <translation>&amp;Salir de HipTimer</translation>
    </message>
    <message>
        <source>&amp;Start {name}</source>
        <translation>&amp;Empezar {name}</translation>
    </message>
</context>
<context>
    <name>TurnArc</name>
    <message>
        <source>Turn the figure: drag it, or use the arrow keys. Home: back.</source>
        <translation>Gira la figura: arrástrala o usa las flechas. Inicio: volver.</translation>
    </message>
    <message>
        <source>Turn the figure</source>
        <translation>Girar la figura</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>From {least} to {most} only.</source>
        <translation>Solo de {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>ValuesSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{test}: all values</source>
        <translation>{test}: todos los valores</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no hay medidas</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>VariantChoice</name>
    <message>
        <source>Use this one from now on</source>
        <translation>Usar esta a partir de ahora</translation>
    </message>
    <message>
        <source>{way} (yours)</source>
        <translation>{way} (la tuya)</translation>
    </message>
    <message>
        <source>Way to do it</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>You do it this way: {name}.</source>
        <translation>Lo haces así: {name}.</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <translation>Volver al estándar</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How it compares</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Half depth</source>
        <translation>Media profundidad</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>In a sentence: what is different?</source>
        <translation>En una frase: ¿qué cambia?</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
    </message>
    <message>
        <source>As in the drill</source>
        <translation>Como en el ejercicio</translation>
    </message>
</context>
<context>
    <name>VariantsSection</name>
    <message>
        <source>Easier and harder</source>
        <translation>Más fácil y más difícil</translation>
    </message>
    <message>
        <source>E in a session changes to them.</source>
        <translation>Con E se cambia a ellas durante la sesión.</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Añadir versión</translation>
    </message>
    <message>
        <source>Remove version {number}</source>
        <translation>Quitar la versión {number}</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Cuánto habla</translation>
    </message>
    <message>
        <source>Count&amp;down</source>
        <translation>Cuenta &amp;atrás</translation>
    </message>
    <message>
        <source>“Three, two, one” before a hold ends.</source>
        <translation>«Tres, dos, uno» antes de acabar un estiramiento.</translation>
    </message>
    <message>
        <source>&amp;Halfway</source>
        <translation>&amp;Mitad</translation>
    </message>
    <message>
        <source>A word in the middle of longer holds.</source>
        <translation>Una palabra en medio de los estiramientos largos.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Say everything a&amp;bout known drills too</source>
        <translation>Expl&amp;icar también los ejercicios conocidos</translation>
    </message>
    <message>
        <source>Otherwise it explains a drill until you have done it in three sessions.</source>
        <translation>Si no, cada ejercicio se explica hasta que lo hayas hecho en tres sesiones.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conteo</translation>
    </message>
    <message>
        <source>How much it sa&amp;ys</source>
        <translation>Cuánto &amp;habla</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>Ve&amp;locidad</translation>
    </message>
    <message>
        <source>Voice vol&amp;ume</source>
        <translation>Vol&amp;umen de la voz</translation>
    </message>
    <message>
        <source>It reads the sentences in the voice&apos;s place; the chimes stay.</source>
        <translation>Este lee las frases en lugar de la voz; los tonos siguen.</translation>
    </message>
    <message>
        <source>Keep &amp;quiet for a screen reader</source>
        <translation>&amp;Callar si hay lector de pantalla</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>{rate} words/min</source>
        <translation>{rate} palabras/min</translation>
    </message>
    <message>
        <source>Your music, for example. What cannot be paused gets quieter.</source>
        <translation>Tu música, por ejemplo. Lo que no se puede pausar suena más bajo.</translation>
    </message>
    <message>
        <source>While it speaks, other sound</source>
        <translation>Otro audio mientras habla</translation>
    </message>
</context>
<context>
    <name>VoiceHelp</name>
    <message>
        <source>The line for a terminal</source>
        <translation>La línea para un terminal</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copiar la línea</translation>
    </message>
    <message>
        <source>A nicer voice: Piper speaks naturally, also offline. Run this line in a terminal, then restart HipTimer. Debian and Ubuntu need the package python3-venv for it.</source>
        <translation>Una voz más bonita: Piper habla con naturalidad, también sin conexión. Ejecuta esta línea en un terminal y vuelve a iniciar HipTimer. En Debian y Ubuntu necesita el paquete python3-venv.</translation>
    </message>
    <message>
        <source>A more natural voice</source>
        <translation>Una voz más natural</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message numerus="yes">
        <source>Show all %n voice(s)</source>
        <translation>
            <numerusform>Mostrar %n voz</numerusform>
            <numerusform>Mostrar las %n voces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>The default voice</source>
        <translation>La voz predeterminada</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare {voice}</source>
        <translation>Comparar {voice}</translation>
    </message>
    <message>
        <source>Stop {voice}</source>
        <translation>Detener {voice}</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>Escuchar {voice}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Natural ({engine})</source>
        <translation>Natural ({engine})</translation>
    </message>
    <message>
        <source>Simple ({engine})</source>
        <translation>Sencilla ({engine})</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>De este ordenador</translation>
    </message>
    <message>
        <source>{voice} ({country})</source>
        <translation>{voice} ({country})</translation>
    </message>
</context>
<context>
    <name>WatchedWriting</name>
    <message>
        <source>{name} is still being made. One file comes after the other.</source>
        <translation>{name} aún se está creando. Los archivos se hacen de uno en uno.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>{name} is being made.</source>
        <translation>Creando {name}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>{drill}: {way}</source>
        <translation>{drill}: {way}</translation>
    </message>
    <message>
        <source>How to do it this time</source>
        <translation>Cómo hacerlo esta vez</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Not this one today: leave it out, or do another one</source>
        <translation>Hoy este no: dejarlo fuera o hacer otro</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Este no</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>This week · {sessions}</source>
        <translation>Esta semana · {sessions}</translation>
    </message>
    <message>
        <source>This week · goal: {sessions}</source>
        <translation>Esta semana · objetivo: {sessions}</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objetivo cumplido</translation>
    </message>
    <message>
        <source>Goal reached last week</source>
        <translation>Objetivo cumplido la semana pasada</translation>
    </message>
    <message>
        <source>{sessions} this week</source>
        <translation>{sessions} esta semana</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por venir</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n semana seguida</numerusform>
            <numerusform>%n semanas seguidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n week(s) in a row</source>
        <translation>
            <numerusform>Más de %n semana seguida</numerusform>
            <numerusform>Más de %n semanas seguidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n session(s)</source>
        <translation>
            <numerusform>{done} de %n sesión</numerusform>
            <numerusform>{done} de %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>no stretching yet</source>
        <translation>aún sin estirar</translation>
    </message>
    <message>
        <source>no stretching</source>
        <translation>sin estirar</translation>
    </message>
</context>
<context>
    <name>WeekGoal</name>
    <message>
        <source>Week goal</source>
        <translation>Objetivo semanal</translation>
    </message>
    <message>
        <source>Sessions a wee&amp;k</source>
        <translation>&amp;Sesiones por semana</translation>
    </message>
    <message>
        <source>{sessions} x {minutes} min</source>
        <translation>{sessions} x {minutes} min</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>Each way gives about five minutes a side in every area of the hips. Warm-ups and strength do not count for it. Rest days break nothing.</source>
        <translation>Cada opción da unos cinco minutos por lado en cada zona de la cadera. Los calentamientos y la fuerza no cuentan. Los días de descanso no rompen nada.</translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message>
        <source>Weeks of the plan</source>
        <translation>Semanas del plan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>{title} as a list</source>
        <translation>{title} como lista</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>About five minutes a week in each area and on each side; more than ten adds little. Reading both numbers for each area is our choice.</source>
        <translation>Unos cinco minutos por semana en cada zona y cada lado; más de diez aporta poco. Aplicar ambos números a cada zona es elección nuestra.</translation>
    </message>
    <message>
        <source>How often you stretch matters less than how much: few long sessions or many short ones.</source>
        <translation>Importa menos cuántas veces estiras que cuánto: pocas sesiones largas o muchas cortas.</translation>
    </message>
    <message>
        <source>The first two weeks ask for less, so that it becomes a habit. More comes only after a week that went well.</source>
        <translation>Las dos primeras semanas piden menos, para que se haga hábito. Solo se aumenta tras una semana que fue bien.</translation>
    </message>
    <message>
        <source>Before a hard or long run and before a race: a warm-up, and no long holds. They come after the run.</source>
        <translation>Antes de una carrera intensa o larga y de una competición: un calentamiento, sin posturas largas. Esas van después de correr.</translation>
    </message>
    <message>
        <source>Strength never two days in a row, and not on the day before a hard or long run or a race.</source>
        <translation>Nunca fuerza dos días seguidos, ni la víspera de una carrera intensa o larga o de una competición.</translation>
    </message>
    <message>
        <source>What you miss moves to a free day of the same week, or it is dropped. No session gets longer than half as much again.</source>
        <translation>Lo que pierdes pasa a un día libre de la misma semana o se elimina. Ninguna sesión se alarga más de la mitad.</translation>
    </message>
    <message>
        <source>Before the race it gets lighter: the last strength four days before, nothing long on the day before.</source>
        <translation>Antes de la competición se aligera: la última fuerza cuatro días antes, nada largo la víspera.</translation>
    </message>
    <message>
        <source>Away: three short sessions a week keep what you have; one does not. One strength session keeps that.</source>
        <translation>Fuera: tres sesiones cortas por semana mantienen lo que tienes; una no. Para la fuerza basta una.</translation>
    </message>
    <message>
        <source>Ill: nothing. Afterwards half sessions for as many days as you were ill, and no strength in that time.</source>
        <translation>Enfermo: nada. Después, medias sesiones tantos días como estuviste enfermo, y sin fuerza en ese tiempo.</translation>
    </message>
    <message>
        <source>After more than a week off it goes back a week, after more than two weeks two, after four it begins again.</source>
        <translation>Tras más de una semana parado se vuelve una semana atrás, tras más de dos, dos; tras cuatro se empieza de nuevo.</translation>
    </message>
    <message>
        <source>All of this is for your range of motion. It promises nothing about injuries or your stride.</source>
        <translation>Todo esto es para tu movilidad. No promete nada sobre lesiones ni sobre tu zancada.</translation>
    </message>
    <message>
        <source>Our own choice in part</source>
        <translation>En parte, elección nuestra</translation>
    </message>
    <message>
        <source>Our own choice, without a source</source>
        <translation>Elección nuestra, sin fuente</translation>
    </message>
    <message>
        <source>Chest pain, breathless, a racing heart, fainting, or no better after ten days: ask a doctor.</source>
        <translation>Dolor en el pecho, falta de aire, corazón acelerado, desmayo, o sin mejoría tras diez días: consulta a un médico.</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Why this plan</source>
        <translation>Por qué este plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>In words</source>
        <translation>Con palabras</translation>
    </message>
    <message>
        <source>Kneel on all fours with your knees wide apart.</source>
        <translation>Ponte a cuatro patas, con las rodillas muy separadas.</translation>
    </message>
    <message>
        <source>Set-&amp;up</source>
        <translation>&amp;Preparación</translation>
    </message>
    <message>
        <source>Sink your hips back toward your heels, and stay.</source>
        <translation>Lleva las caderas hacia los talones y quédate ahí.</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>Mantén la espalda larga.</translation>
    </message>
    <message>
        <source>Form &amp;cues</source>
        <translation>&amp;Claves de técnica</translation>
    </message>
    <message>
        <source>One sentence a line, shown and spoken in a session. One for the movement is enough.</source>
        <translation>Una frase por línea; se muestran y se dicen. Con una para el movimiento basta.</translation>
    </message>
    <message>
        <source>If you like: how one gets into position.</source>
        <translation>Si quieres: cómo se llega a la posición.</translation>
    </message>
    <message>
        <source>If you like: they are spoken in turn while the drill goes on.</source>
        <translation>Si quieres: se dicen por turno mientras dura el ejercicio.</translation>
    </message>
</context>
<context>
    <name>You</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Al mediodía</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>It varies</source>
        <translation>Depende</translation>
    </message>
    <message>
        <source>Today suggests what fits before and after it.</source>
        <translation>«Hoy» propone lo que encaja antes y después.</translation>
    </message>
    <message>
        <source>When you mostly run</source>
        <translation>Cuándo sueles correr</translation>
    </message>
    <message>
        <source>Off: Today suggests what is done standing or on a chair.</source>
        <translation>Desactivado: «Hoy» propone lo que se hace de pie o en una silla.</translation>
    </message>
    <message>
        <source>Room to lie on the floor</source>
        <translation>Sitio para tumbarse en el suelo</translation>
    </message>
    <message>
        <source>On Progress, Today and the plan, every four weeks.</source>
        <translation>En Progreso, Hoy y el plan, cada cuatro semanas.</translation>
    </message>
    <message>
        <source>Offer to measure my hips</source>
        <translation>Ofrecer medir mis caderas</translation>
    </message>
    <message>
        <source>Where you measured little range, or one side has less than the other.</source>
        <translation>Donde mediste poca movilidad o un lado tiene menos que el otro.</translation>
    </message>
    <message>
        <source>More of the week for what lags</source>
        <translation>Más en la semana para lo que va atrás</translation>
    </message>
</context>
</TS>
