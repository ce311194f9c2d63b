<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Favourite: {name}</source>
        <translation>Preferito: {name}</translation>
    </message>
    <message>
        <source>Favourite (H)</source>
        <translation>Preferito (H)</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>I&apos;m ill or away</source>
        <translation>Malato o via</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Those days are planned again.</source>
        <translation>Quei giorni sono di nuovo nel piano.</translation>
    </message>
</context>
<context>
    <name>AllRoutines</name>
    <message>
        <source>New routine</source>
        <translation>Nuova routine</translation>
    </message>
    <message>
        <source>New routine (Ctrl+N)</source>
        <translation>Nuova routine (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a routine from a file</source>
        <translation>Aggiungi una routine da un file</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Routine</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Stretched areas</source>
        <translation>Zone allungate</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Hip flexors</source>
        <translation>Flessori dell’anca</translation>
    </message>
    <message>
        <source>Glutes, rotators</source>
        <translation>Glutei, rotatori</translation>
    </message>
    <message>
        <source>Inner thighs</source>
        <translation>Interno coscia</translation>
    </message>
    <message>
        <source>Outer hips</source>
        <translation>Esterno anca</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Left {left}, right {right}</source>
        <translation>Sinistra {left}, destra {right}</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Sinistra {time}</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Destra {time}</translation>
    </message>
    <message>
        <source>{name} starts on the left.</source>
        <translation>{name} inizia a sinistra.</translation>
    </message>
    <message>
        <source>{name} starts on the right.</source>
        <translation>{name} inizia a destra.</translation>
    </message>
    <message>
        <source>{name} starts on the left, which was held for less in its drills.</source>
        <translation>{name} inizia a sinistra, il lato tenuto meno nei suoi esercizi.</translation>
    </message>
    <message>
        <source>{name} starts on the right, which was held for less in its drills.</source>
        <translation>{name} inizia a destra, il lato tenuto meno nei suoi esercizi.</translation>
    </message>
    <message>
        <source>{name} starts on the left, as the settings say.</source>
        <translation>{name} inizia a sinistra, come da impostazioni.</translation>
    </message>
    <message>
        <source>{name} starts on the right, as the settings say.</source>
        <translation>{name} inizia a destra, come da impostazioni.</translation>
    </message>
    <message>
        <source>{name} starts on the left this time.</source>
        <translation>Questa volta {name} inizia a sinistra.</translation>
    </message>
    <message>
        <source>{name} starts on the right this time.</source>
        <translation>Questa volta {name} inizia a destra.</translation>
    </message>
    <message numerus="yes">
        <source>The right gets %n extra round(s).</source>
        <translation>
            <numerusform>A destra c’è %n serie in più.</numerusform>
            <numerusform>A destra ci sono %n serie in più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The left gets %n extra round(s).</source>
        <translation>
            <numerusform>A sinistra c’è %n serie in più.</numerusform>
            <numerusform>A sinistra ci sono %n serie in più.</numerusform>
        </translation>
    </message>
    <message>
        <source>In 28 days the right was held {difference} longer.</source>
        <translation>In 28 giorni sul lato destro hai tenuto {difference} in più.</translation>
    </message>
    <message>
        <source>In 28 days the left was held {difference} longer.</source>
        <translation>In 28 giorni sul lato sinistro hai tenuto {difference} in più.</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>Before you start</source>
        <translation>Prima di iniziare</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Oggi no</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>Escludilo per sempre</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Ti serve</translation>
    </message>
    <message>
        <source>For every test</source>
        <translation>Per ogni test</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Lengths of your body, once for all</source>
        <translation>Le tue misure, una volta per tutte</translation>
    </message>
    <message>
        <source>Your lengths are needed first.</source>
        <translation>Prima servono le tue misure.</translation>
    </message>
</context>
<context>
    <name>BodySection</name>
    <message>
        <source>What it works</source>
        <translation>Che cosa allena</translation>
    </message>
    <message>
        <source>Where the movement goes. The three always make 100 %.</source>
        <translation>In quali piani va il movimento. I tre insieme fanno sempre il 100%.</translation>
    </message>
    <message>
        <source>Add muscle</source>
        <translation>Aggiungi muscolo</translation>
    </message>
    <message>
        <source>Remove muscle {number}</source>
        <translation>Rimuovi muscolo {number}</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>Drill {number}: {what}</source>
        <translation>Esercizio {number}: {what}</translation>
    </message>
    <message>
        <source>A routine has at most {most} drills.</source>
        <translation>Una routine ha al massimo {most} esercizi.</translation>
    </message>
    <message>
        <source>Add at least one drill.</source>
        <translation>Aggiungi almeno un esercizio.</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Dai un nome alla routine.</translation>
    </message>
    <message>
        <source>Say in a few words what it is like.</source>
        <translation>Di’ in poche parole com’è.</translation>
    </message>
    <message>
        <source>Say when it is done.</source>
        <translation>Di’ quando si fa.</translation>
    </message>
    <message>
        <source>A note has at most 400 characters. Break it into lines.</source>
        <translation>Una nota ha al massimo 400 caratteri. Dividila in righe.</translation>
    </message>
    <message>
        <source>This drill is no longer there. Remove it.</source>
        <translation>Questo esercizio non c’è più. Rimuovilo.</translation>
    </message>
    <message>
        <source>This way to do it is no longer there. Choose another.</source>
        <translation>Questa variante non c’è più. Scegline un’altra.</translation>
    </message>
    <message>
        <source>Found {found}, expected {expected}.</source>
        <translation>Trovato {found}, previsto {expected}.</translation>
    </message>
    <message>
        <source>Nothing is for the {names}.</source>
        <translation>Niente per: {names}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <source>{facts}. Work: {length}.</source>
        <translation>{facts}. Lavoro: {length}.</translation>
    </message>
    <message>
        <source>{seconds} s a rep</source>
        <translation>{seconds} s a ripetizione</translation>
    </message>
    <message>
        <source>then {time} rest</source>
        <translation>poi {time} di riposo</translation>
    </message>
    <message>
        <source>Before a run</source>
        <translation>Prima di correre</translation>
    </message>
    <message>
        <source>After a run</source>
        <translation>Dopo la corsa</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>In qualsiasi momento</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Alla scrivania</translation>
    </message>
    <message>
        <source>Easy day</source>
        <translation>Giorno leggero</translation>
    </message>
    <message>
        <source>Before a run, once you are warm.</source>
        <translation>Prima di correre, a corpo caldo.</translation>
    </message>
    <message>
        <source>Soon after a run.</source>
        <translation>Poco dopo la corsa.</translation>
    </message>
    <message>
        <source>Before strength training.</source>
        <translation>Prima dell’allenamento di forza.</translation>
    </message>
    <message>
        <source>On a rest day or an easy day.</source>
        <translation>In un giorno di riposo o leggero.</translation>
    </message>
    <message>
        <source>Whenever you like.</source>
        <translation>Quando vuoi.</translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} per lato</translation>
    </message>
    <message numerus="yes">
        <source>The order goes between floor and standing %n time(s); none is needed.</source>
        <translation>
            <numerusform>In quest’ordine ti alzi o torni a terra %n volta; si può evitare.</numerusform>
            <numerusform>In quest’ordine ti alzi o torni a terra %n volte; si può evitare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order goes between floor and standing %n time(s); {least} is enough.</source>
        <translation>
            <numerusform>In quest’ordine ti alzi o torni a terra %n volta; il minimo è {least}.</numerusform>
            <numerusform>In quest’ordine ti alzi o torni a terra %n volte; il minimo è {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drill(s)</source>
        <translation>
            <numerusform>%Ln esercizio</numerusform>
            <numerusform>%Ln esercizi</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardly any of it goes this way: {names}.</source>
        <translation>Quasi niente va in questa direzione: {names}.</translation>
    </message>
    <message>
        <source>At least one side has to do it.</source>
        <translation>Almeno un lato deve farlo.</translation>
    </message>
    <message>
        <source>Before strength training</source>
        <translation>Prima dell’allenamento di forza</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>sinistra {left}, destra {right}</translation>
    </message>
    <message>
        <source>{dose}, left only</source>
        <translation>{dose}, solo a sinistra</translation>
    </message>
    <message>
        <source>{dose}, right only</source>
        <translation>{dose}, solo a destra</translation>
    </message>
    <message>
        <source>Between two calls, or after long sitting.</source>
        <translation>Tra due chiamate o dopo tanto tempo a sedere.</translation>
    </message>
</context>
<context>
    <name>BuildCard</name>
    <message>
        <source>Build your own</source>
        <translation>Crea la tua</translation>
    </message>
</context>
<context>
    <name>BuildPage</name>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (mia)</translation>
    </message>
    <message>
        <source>Presets stay as they are: this is your own copy of “{name}”.</source>
        <translation>Le routine predefinite non cambiano: questa è la tua copia di «{name}».</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>La mia routine</translation>
    </message>
    <message>
        <source>made by me</source>
        <translation>creata da me</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nuova routine</translation>
    </message>
    <message>
        <source>“{asked}” has been changed elsewhere, so this one is kept as “{name}”.</source>
        <translation>«{asked}» è stata modificata altrove, perciò questa viene salvata come «{name}».</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day and a month in short</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Year of the calendar</source>
        <translation>Anno del calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Shades by minutes</source>
        <translation>Colore in base ai minuti</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
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
        <translation>Tasto: {key}</translation>
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
        <translation>Precauzioni</translation>
    </message>
    <message>
        <source>The lower back rounds.</source>
        <translation>La zona lombare si incurva.</translation>
    </message>
    <message>
        <source>As it starts</source>
        <translation>Come all’inizio</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>tappetino</translation>
    </message>
    <message>
        <source>What is needed, one thing a line.</source>
        <translation>Che cosa serve, una cosa per riga.</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Una frase per riga.</translation>
    </message>
    <message>
        <source>Breathe slowly and evenly.</source>
        <translation>Respira lentamente e con regolarità.</translation>
    </message>
    <message>
        <source>Left empty, this is shown, in the language of the window.</source>
        <translation>Se resta vuoto, compare questo, nella lingua della finestra.</translation>
    </message>
</context>
<context>
    <name>CarrierActs</name>
    <message>
        <source>HipTimer plan</source>
        <translation>Piano HipTimer</translation>
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
        <translation>{file} è stato salvato.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annullato. Non è stato salvato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>A chime stands in for %n sentence(s) without a voice.</source>
        <translation>
            <numerusform>Un suono sostituisce %n frase senza voce.</numerusform>
            <numerusform>Un suono sostituisce %n frasi senza voce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) are not in it.</source>
        <translation>
            <numerusform>Manca un’altra cosa (%n).</numerusform>
            <numerusform>Mancano altre %n cose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Change the plan</source>
        <translation>Cambia il piano</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>Termina questo piano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <translation>tutto</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A, then B</source>
        <translation>A, poi B</translation>
    </message>
    <message>
        <source>A: {A}. B: {B}. The keys A and B switch.</source>
        <translation>A: {A}. B: {B}. Passi dall’una all’altra con i tasti A e B.</translation>
    </message>
    <message>
        <source>Mark another voice to compare it with {A}.</source>
        <translation>Scegli un’altra voce da confrontare con {A}.</translation>
    </message>
    <message>
        <source>Mark two voices to hear the same sentence from both.</source>
        <translation>Scegli due voci per sentire la stessa frase da entrambe.</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>Ascolta {voice}</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Next</source>
        <translation>Prossimo</translation>
    </message>
    <message>
        <source>Start this step again, or go to the one before</source>
        <translation>Ricomincia questo passo, o torna al precedente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <translation>Vai al passo successivo</translation>
    </message>
    <message>
        <source>Make this step longer: {added}</source>
        <translation>Allunga questo passo: {added}</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>What it covers</source>
        <translation>Che cosa copre</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direzioni</translation>
    </message>
    <message>
        <source>Sort floor drills together</source>
        <translation>Raggruppa gli esercizi a terra</translation>
    </message>
    <message>
        <source>Nothing yet. Add drills to see it grow.</source>
        <translation>Ancora nulla. Aggiungi esercizi e lo vedrai crescere.</translation>
    </message>
    <message>
        <source>All three directions and every muscle group around the hip.</source>
        <translation>Tutte e tre le direzioni e ogni gruppo muscolare intorno all’anca.</translation>
    </message>
    <message>
        <source>Stretched, a side</source>
        <translation>Allungamento per lato</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>All of it stays on this computer, unless you choose a synced folder.</source>
        <translation>Tutto resta su questo computer, salvo che tu scelga una cartella sincronizzata.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Scegli un’altra cartella…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Ex&amp;port the journal…</source>
        <translation>&amp;Esporta il diario…</translation>
    </message>
    <message>
        <source>Import a journal…</source>
        <translation>Importa un diario…</translation>
    </message>
    <message>
        <source>As JSON or CSV. Nothing is taken over twice.</source>
        <translation>In JSON o CSV. Nulla viene importato due volte.</translation>
    </message>
    <message>
        <source>Journal as a file</source>
        <translation>Diario in un file</translation>
    </message>
    <message>
        <source>The folder cannot be opened here.</source>
        <translation>Qui non si può aprire la cartella.</translation>
    </message>
    <message>
        <source>A folder for your data</source>
        <translation>Una cartella per i tuoi dati</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Esporta il diario</translation>
    </message>
    <message>
        <source>Import a journal</source>
        <translation>Importa un diario</translation>
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
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>ddd d MMMM yyyy</translation>
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
        <translation>Esercizi di questa sessione</translation>
    </message>
    <message>
        <source>Not this one today</source>
        <translation>Questo oggi no</translation>
    </message>
    <message>
        <source>Leave out {drill} today</source>
        <translation>Oggi lascia fuori: {drill}</translation>
    </message>
    <message>
        <source>{drill} instead</source>
        <translation>Al suo posto: {drill}</translation>
    </message>
    <message>
        <source>{drill} is left out today. Back (←) brings it back.</source>
        <translation>Oggi resta fuori: {drill}. Con Indietro (←) torna.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>You stopped after %n minute(s).</source>
        <translation>
            <numerusform>Hai smesso dopo %n minuto.</numerusform>
            <numerusform>Hai smesso dopo %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped after %n second(s).</source>
        <translation>
            <numerusform>Hai smesso dopo %n secondo.</numerusform>
            <numerusform>Hai smesso dopo %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{held} done; from {enough} on, it counts for the week.</source>
        <translation>{held} fatto; dal {enough} in su conta per la settimana.</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Less</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Più</translation>
    </message>
    <message>
        <source>Back to the drill&apos;s own dose</source>
        <translation>Torna alla dose abituale dell’esercizio</translation>
    </message>
    <message>
        <source>Your dose</source>
        <translation>La tua dose</translation>
    </message>
</context>
<context>
    <name>DoseChoice</name>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>{seconds} s a rep</source>
        <translation>{seconds} s a ripetizione</translation>
    </message>
    <message>
        <source>Seconds of a hold</source>
        <translation>Secondi per posizione</translation>
    </message>
    <message>
        <source>Number of reps</source>
        <translation>Numero di ripetizioni</translation>
    </message>
    <message>
        <source>Seconds of a rep</source>
        <translation>Secondi a ripetizione</translation>
    </message>
    <message>
        <source>Number of rounds</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>The phases make up a rep: see Dose in detail</source>
        <translation>La ripetizione è fatta di fasi: vedi «Dose in dettaglio»</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>{name}, dose</source>
        <translation>{name}, dose</translation>
    </message>
    <message>
        <source>{name}, reset</source>
        <translation>{name}, ripristina</translation>
    </message>
    <message>
        <source>Back to what the routine says</source>
        <translation>Torna a quanto dice la routine</translation>
    </message>
    <message>
        <source>{name}, variant</source>
        <translation>{name}, variante</translation>
    </message>
    <message>
        <source>Hold {time} a side</source>
        <translation>Tenuta di {time} per lato</translation>
    </message>
    <message>
        <source>Hold {time}</source>
        <translation>Tenuta di {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) a side</source>
        <translation>
            <numerusform>%n ripetizione per lato</numerusform>
            <numerusform>%n ripetizioni per lato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n ripetizione</numerusform>
            <numerusform>%n ripetizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>Lasciato fuori per sempre.</translation>
    </message>
    <message>
        <source>Left out for good. Instead: {name}.</source>
        <translation>Lasciato fuori per sempre. Al suo posto: {name}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Riprendilo</translation>
    </message>
    <message>
        <source>{name}, bring it back</source>
        <translation>{name}, riprendilo</translation>
    </message>
</context>
<context>
    <name>DoseSection</name>
    <message>
        <source>Dose in detail</source>
        <translation>Dose in dettaglio</translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation>secondi per posizione</translation>
    </message>
    <message>
        <source>number of reps</source>
        <translation>numero di ripetizioni</translation>
    </message>
    <message>
        <source>seconds of a rep</source>
        <translation>secondi a ripetizione</translation>
    </message>
    <message>
        <source>number of rounds</source>
        <translation>numero di serie</translation>
    </message>
    <message>
        <source>Sensible hold</source>
        <translation>Tenuta consigliata</translation>
    </message>
    <message>
        <source>Sensible reps</source>
        <translation>Ripetizioni consigliate</translation>
    </message>
    <message>
        <source>Sensible seconds a rep</source>
        <translation>Secondi consigliati</translation>
    </message>
    <message>
        <source>Sensible rounds</source>
        <translation>Serie consigliate</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Aggiungi fase</translation>
    </message>
    <message>
        <source>Remove phase {number}</source>
        <translation>Rimuovi fase {number}</translation>
    </message>
    <message>
        <source>Phases of a rep</source>
        <translation>Fasi di una ripetizione</translation>
    </message>
    <message>
        <source>Their seconds together are those of a rep.</source>
        <translation>La somma dei loro secondi fa una ripetizione.</translation>
    </message>
</context>
<context>
    <name>DoseSpinBox</name>
    <message>
        <source>As the routine says</source>
        <translation>Come da routine</translation>
    </message>
</context>
<context>
    <name>DoseTable</name>
    <message>
        <source>Drills</source>
        <translation>Esercizi</translation>
    </message>
    <message>
        <source>What you set here is used in every routine, on each side.</source>
        <translation>Quello che imposti qui vale in ogni routine, per ogni lato.</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>{name} is now {number} of {count}.</source>
        <translation>{name} ora è al posto {number} di {count}.</translation>
    </message>
    <message>
        <source>{name} is in the routine once more.</source>
        <translation>{name} è nella routine una volta in più.</translation>
    </message>
    <message>
        <source>{name} removed. Undo brings it back.</source>
        <translation>Rimosso: {name}. Annulla lo ripristina.</translation>
    </message>
    <message>
        <source>Floor drills are together now.</source>
        <translation>Gli esercizi a terra ora sono insieme.</translation>
    </message>
</context>
<context>
    <name>DraftDisplay</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifiche non salvate</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvata</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Non ancora salvata</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Non salvare</translation>
    </message>
    <message>
        <source>You were editing “{name}”.</source>
        <translation>Stavi modificando «{name}».</translation>
    </message>
</context>
<context>
    <name>DraftOffering</name>
    <message>
        <source>Your changes to “{name}” were discarded.</source>
        <translation>Le tue modifiche a «{name}» sono state eliminate.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What you are writing cannot be kept in case of a crash. Save it soon.</source>
        <translation>In caso di arresto anomalo quello che scrivi andrebbe perso. Salvalo presto.</translation>
    </message>
</context>
<context>
    <name>DrillForm</name>
    <message>
        <source>Hold still</source>
        <translation>Statico</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Un lato, poi l’altro</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>Alternato</translation>
    </message>
    <message>
        <source>No sides</source>
        <translation>Senza lati</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Di supporto</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Allungamento</translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation>Rinforzo</translation>
    </message>
    <message>
        <source>The side at work</source>
        <translation>Lato al lavoro</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>L’altro lato</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Entrambi i lati</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Più facile</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Più difficile</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diversa</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Manca ancora: {things}.</translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation>{field}: {fault}</translation>
    </message>
    <message>
        <source>Version {number}: {fault}</source>
        <translation>Variante {number}: {fault}</translation>
    </message>
    <message>
        <source>Muscle {number}: {fault}</source>
        <translation>Muscolo {number}: {fault}</translation>
    </message>
    <message>
        <source>Phase {number}: {fault}</source>
        <translation>Fase {number}: {fault}</translation>
    </message>
    <message>
        <source>Line {number}: {fault}</source>
        <translation>Riga {number}: {fault}</translation>
    </message>
    <message>
        <source>This is too long: {high} letters are the most.</source>
        <translation>È troppo lungo: al massimo {high} caratteri.</translation>
    </message>
    <message>
        <source>There are too many: {high} are the most.</source>
        <translation>Sono troppi: al massimo {high}.</translation>
    </message>
    <message>
        <source>Only {low} to {high} is possible.</source>
        <translation>Si può solo da {low} a {high}.</translation>
    </message>
    <message>
        <source>The usual dose is outside its own range of {expected}.</source>
        <translation>La dose abituale è fuori dal suo intervallo, {expected}.</translation>
    </message>
    <message>
        <source>The least has to come before the most.</source>
        <translation>Il minimo viene prima del massimo.</translation>
    </message>
    <message>
        <source>It has to say the side: put [side] in.</source>
        <translation>Deve indicare il lato: inserisci [side].</translation>
    </message>
    <message>
        <source>There is no side here: take [side] out.</source>
        <translation>Qui non c’è un lato: togli [side].</translation>
    </message>
    <message>
        <source>A hold takes one side, then the other.</source>
        <translation>Un esercizio statico fa un lato, poi l’altro.</translation>
    </message>
    <message>
        <source>This is {found}, expected is {expected}.</source>
        <translation>È {found}, previsto {expected}.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dagli un nome.</translation>
    </message>
    <message>
        <source>Say how one gets into position, in a sentence or more.</source>
        <translation>Di’ come ci si mette in posizione, in una o più frasi.</translation>
    </message>
    <message>
        <source>Say what is done, in a sentence or more.</source>
        <translation>Di’ che cosa si fa, in una o più frasi.</translation>
    </message>
    <message>
        <source>Give it one cue at least: “Keep the heel heavy.”</source>
        <translation>Indica almeno un punto chiave: «Premi a terra il tallone.»</translation>
    </message>
    <message>
        <source>Say how one breathes.</source>
        <translation>Di’ come si respira.</translation>
    </message>
    <message>
        <source>Name one muscle at least.</source>
        <translation>Indica almeno un muscolo.</translation>
    </message>
    <message>
        <source>Say in a sentence what is different.</source>
        <translation>Di’ in una frase che cosa cambia.</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>Qui ci vuole qualcosa.</translation>
    </message>
    <message>
        <source>{side} side</source>
        <translation>a {side}</translation>
    </message>
    <message>
        <source>End the drill at any sharp, pinching or catching pain, at tingling or numbness, and whenever pain grows.</source>
        <translation>Interrompi l’esercizio se senti un dolore acuto, un pinzamento o un blocco doloroso, formicolio o intorpidimento, e ogni volta che il dolore aumenta.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nome</translation>
    </message>
    <message>
        <source>a set-up</source>
        <translation>una preparazione</translation>
    </message>
    <message>
        <source>a movement</source>
        <translation>un movimento</translation>
    </message>
    <message>
        <source>a form cue</source>
        <translation>un punto chiave</translation>
    </message>
    <message>
        <source>a spoken set-up</source>
        <translation>una preparazione a voce</translation>
    </message>
    <message>
        <source>a word on breathing</source>
        <translation>una nota sul respiro</translation>
    </message>
    <message>
        <source>a muscle</source>
        <translation>un muscolo</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lati</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Form cues</source>
        <translation>Punti chiave</translation>
    </message>
    <message>
        <source>Name of a side</source>
        <translation>Nome di un lato</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation>Nome a voce</translation>
    </message>
    <message>
        <source>Spoken set-up</source>
        <translation>Preparazione a voce</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Detto anche</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscoli</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respirazione</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Quando fermarsi</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Attrezzi</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Più facile e più difficile</translation>
    </message>
    <message>
        <source>To change sides</source>
        <translation>Per cambiare lato</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Riposo tra le serie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Which way it moves</source>
        <translation>In che direzione si muove</translation>
    </message>
</context>
<context>
    <name>DrillFormPage</name>
    <message>
        <source>New drill</source>
        <translation>Nuovo esercizio</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifica {name}</translation>
    </message>
</context>
<context>
    <name>DrillGrid</name>
    <message>
        <source>Drills</source>
        <translation>Esercizi</translation>
    </message>
</context>
<context>
    <name>DrillHead</name>
    <message>
        <source>Make it my own</source>
        <translation>Personalizza</translation>
    </message>
    <message>
        <source>Make a drill of your own from this one</source>
        <translation>Crea un tuo esercizio a partire da questo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change this drill</source>
        <translation>Modifica questo esercizio</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Make another drill from this one</source>
        <translation>Crea un altro esercizio da questo</translation>
    </message>
    <message>
        <source>Also known as {names}</source>
        <translation>Detto anche {names}</translation>
    </message>
</context>
<context>
    <name>DrillList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e un altro</numerusform>
            <numerusform>… e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out at %n minute(s)</source>
        <translation>
            <numerusform>Tolti con %n minuto</numerusform>
            <numerusform>Tolti con %n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Start a session of this one drill (Ctrl+Enter)</source>
        <translation>Avvia una sessione con questo solo esercizio (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>All drills</source>
        <translation>Tutti gli esercizi</translation>
    </message>
    <message>
        <source>Back to all drills (Esc)</source>
        <translation>Torna a tutti gli esercizi (Esc)</translation>
    </message>
    <message>
        <source>A favourite comes first among the drills (H)</source>
        <translation>I preferiti compaiono per primi (H)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>Lascialo fuori per sempre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s), with what each one says</source>
        <translation>
            <numerusform>%Ln fonte e cosa dice</numerusform>
            <numerusform>%Ln fonti e cosa dice ciascuna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fonte</numerusform>
            <numerusform>%Ln fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Altre informazioni</translation>
    </message>
    <message>
        <source>Try it, {minutes} min</source>
        <translation>Prova, {minutes} min</translation>
    </message>
</context>
<context>
    <name>DrillPicker</name>
    <message>
        <source>Add drills</source>
        <translation>Aggiungi esercizi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Back to the drill&apos;s dose (Esc)</source>
        <translation>Torna alla dose dell’esercizio (Esc)</translation>
    </message>
    <message>
        <source>Added: {name}. {count} in the routine.</source>
        <translation>Aggiunto: {name}. {count} nella routine.</translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>Leave out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>{drill}, left out</source>
        <translation>{drill}, tolto</translation>
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
        <translation>L’esercizio</translation>
    </message>
    <message>
        <source>Frog stretch</source>
        <translation>Posizione della rana</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>S&amp;tarts</source>
        <translation>&amp;Inizio</translation>
    </message>
    <message>
        <source>For each side, where there are sides.</source>
        <translation>Per ciascun lato, se ci sono lati.</translation>
    </message>
    <message>
        <source>Numbers of the dose</source>
        <translation>Numeri della dose</translation>
    </message>
    <message>
        <source>Main muscles</source>
        <translation>Muscoli principali</translation>
    </message>
    <message>
        <source>What happens to them</source>
        <translation>Che cosa fanno</translation>
    </message>
    <message>
        <source>More of them below, under More.</source>
        <translation>Altri muscoli più sotto, in Altro.</translation>
    </message>
    <message>
        <source>Mainly &amp;for</source>
        <translation>&amp;Soprattutto per</translation>
    </message>
</context>
<context>
    <name>DrillTab</name>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>Drill {number}: {name}</source>
        <translation>Esercizio {number}: {name}</translation>
    </message>
</context>
<context>
    <name>DrillTexts</name>
    <message>
        <source>Set up</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Errori comuni</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Quando fermarsi</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscoli</translation>
    </message>
    <message>
        <source>Where the dose comes from</source>
        <translation>Da dove viene la dose</translation>
    </message>
    <message>
        <source>Chosen by us, without a source</source>
        <translation>Scelto da noi, senza una fonte</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Come si fa</translation>
    </message>
    <message>
        <source>Which way it moves</source>
        <translation>In che direzione si muove</translation>
    </message>
    <message>
        <source>While you hold</source>
        <translation>Mentre tieni la posizione</translation>
    </message>
    <message>
        <source>While you move</source>
        <translation>Mentre ti muovi</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the routine here to see what is in it</source>
        <translation>Trascina qui la routine per vedere che cosa contiene</translation>
    </message>
</context>
<context>
    <name>EasierQuestion</name>
    <message>
        <source>Just today</source>
        <translation>Solo oggi</translation>
    </message>
    <message>
        <source>{drill}: {way}</source>
        <translation>{drill}: {way}</translation>
    </message>
    <message>
        <source>Kept for next time.</source>
        <translation>Mantenuto per la prossima volta.</translation>
    </message>
    <message>
        <source>Only for today.</source>
        <translation>Solo per oggi.</translation>
    </message>
    <message>
        <source>Do it this way next time too?</source>
        <translation>Farlo così anche la prossima volta?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tienilo così</translation>
    </message>
    <message>
        <source>the standard way</source>
        <translation>il modo consueto</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Undone.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Ripristinato.</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>All routines</source>
        <translation>Tutte le routine</translation>
    </message>
    <message>
        <source>Back to all routines (Esc)</source>
        <translation>Torna a tutte le routine (Esc)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z or Ctrl+Y)</source>
        <translation>Ripeti (Ctrl+Maiusc+Z o Ctrl+Y)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Save and start (Ctrl+Enter)</source>
        <translation>Salva e avvia (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Salva (Ctrl+S)</translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation>Porta con te…</translation>
    </message>
    <message>
        <source>Take it along as it is now (Ctrl+E)</source>
        <translation>Portala con te così com’è (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>EmptyHistory</name>
    <message>
        <source>Go to Today</source>
        <translation>Vai a Oggi</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Ancora nessuna sessione</translation>
    </message>
    <message>
        <source>After your first session this page shows when you practised, for how long, and whether the left and the right hip keep up with each other.</source>
        <translation>Dopo la prima sessione, questa pagina mostra quando e per quanto tempo hai fatto esercizio, e se l’anca sinistra e la destra vanno di pari passo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progressi</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Nothing was held in this session, so there is nothing to count.</source>
        <translation>In questa sessione non è stato fatto nulla, quindi non c’è nulla da contare.</translation>
    </message>
    <message>
        <source>{time}, the rest skipped.</source>
        <translation>{time}, il resto saltato.</translation>
    </message>
    <message>
        <source>{time}.</source>
        <translation>{time}.</translation>
    </message>
    <message>
        <source>{time}, both sides even.</source>
        <translation>{time}, entrambi i lati alla pari.</translation>
    </message>
    <message>
        <source>{time}. The left had {less} less.</source>
        <translation>{time}. Il lato sinistro ha avuto {less} in meno.</translation>
    </message>
    <message>
        <source>{time}. The right had {less} less.</source>
        <translation>{time}. Il lato destro ha avuto {less} in meno.</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>You stopped after one minute.</source>
        <translation>Hai smesso dopo un minuto.</translation>
    </message>
    <message>
        <source>A demonstration: not counted.</source>
        <translation>Una dimostrazione: non conta.</translation>
    </message>
    <message>
        <source>As a session it counts from {enough} on; you did {held}.</source>
        <translation>Come sessione conta dal {enough} in su; hai fatto il {held}.</translation>
    </message>
    <message>
        <source>What you held counts for your hips.</source>
        <translation>Quello che hai tenuto conta per le tue anche.</translation>
    </message>
    <message>
        <source>The left side is {time} behind</source>
        <translation>Al lato sinistro mancano {time}</translation>
    </message>
    <message>
        <source>The right side is {time} behind</source>
        <translation>Al lato destro mancano {time}</translation>
    </message>
    <message>
        <source>If you leave it there, the left side starts next time.</source>
        <translation>Se la chiudi qui, la prossima volta inizia il lato sinistro.</translation>
    </message>
    <message>
        <source>If you leave it there, the right side starts next time.</source>
        <translation>Se la chiudi qui, la prossima volta inizia il lato destro.</translation>
    </message>
    <message>
        <source>After your run</source>
        <translation>Dopo la corsa</translation>
    </message>
    <message numerus="yes">
        <source>Nothing noted, %n second(s).</source>
        <translation>
            <numerusform>Niente annotato, %n secondo.</numerusform>
            <numerusform>Niente annotato, %n secondi.</numerusform>
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
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, all %n drill(s).</source>
        <translation>
            <numerusform>{routine}, l’unico esercizio (%n).</numerusform>
            <numerusform>{routine}, tutti e %n gli esercizi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, {done} of %n drill(s) done.</source>
        <translation>
            <numerusform>{routine}, {done} esercizio su %n fatto.</numerusform>
            <numerusform>{routine}, esercizi fatti: {done} su %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, {done} of %n drill(s) done, {begun} begun.</source>
        <translation>
            <numerusform>{routine}, {done} esercizio su %n fatto, {begun} iniziato.</numerusform>
            <numerusform>{routine}, esercizi: {done} su %n fatti, {begun} a metà.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Tasto: {key}</translation>
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
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Di nuovo</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Finish sooner</source>
        <translation>Finire prima</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Chiudi qui</translation>
    </message>
    <message>
        <source>Left {time},</source>
        <comment>the side</comment>
        <translation>Sinistra {time},</translation>
    </message>
    <message>
        <source>right {time}.</source>
        <comment>the side</comment>
        <translation>destra {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Carry on, %n min</source>
        <translation>
            <numerusform>Continua, %n min</numerusform>
            <numerusform>Continua, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish in %n min</source>
        <translation>
            <numerusform>Finisci in %n min</numerusform>
            <numerusform>Finisci in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Your hips this week</source>
        <translation>Le tue anche questa settimana</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End this session?</source>
        <translation>Terminare la sessione?</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Termina la sessione</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Space or Esc</source>
        <translation>Spazio o Esc</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>{reps} on each side, {tempo} s for a rep, {rounds}</source>
        <translation>{reps} per lato, {tempo} s a ripetizione, {rounds}</translation>
    </message>
    <message>
        <source>{reps}, {tempo} s for a rep, {rounds}</source>
        <translation>{reps}, {tempo} s a ripetizione, {rounds}</translation>
    </message>
    <message>
        <source>{tempo} s for a rep</source>
        <translation>{tempo} s a ripetizione</translation>
    </message>
    <message>
        <source>Range: {range}</source>
        <translation>Intervallo: {range}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
    <message>
        <source>Mainly stretched</source>
        <translation>Soprattutto allungati</translation>
    </message>
    <message>
        <source>Also stretched</source>
        <translation>Allungati anche</translation>
    </message>
    <message>
        <source>Mainly strengthened</source>
        <translation>Soprattutto rinforzati</translation>
    </message>
    <message>
        <source>Also strengthened</source>
        <translation>Rinforzati anche</translation>
    </message>
    <message>
        <source>Side that is shown</source>
        <translation>Lato mostrato</translation>
    </message>
    <message>
        <source>Seen from the front</source>
        <translation>Vista frontale</translation>
    </message>
    <message>
        <source>Seen from the front right</source>
        <translation>Vista frontale destra</translation>
    </message>
    <message>
        <source>Seen from the right</source>
        <translation>Vista laterale destra</translation>
    </message>
    <message>
        <source>Seen from the back right</source>
        <translation>Vista posteriore destra</translation>
    </message>
    <message>
        <source>Seen from the back</source>
        <translation>Vista posteriore</translation>
    </message>
    <message>
        <source>Seen from the back left</source>
        <translation>Vista posteriore sinistra</translation>
    </message>
    <message>
        <source>Seen from the left</source>
        <translation>Vista laterale sinistra</translation>
    </message>
    <message>
        <source>Seen from the front left</source>
        <translation>Vista frontale sinistra</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>a kind of drill: one stays still</comment>
        <translation>Statico</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>entrambi i lati insieme</translation>
    </message>
    <message>
        <source>each side in turn</source>
        <translation>un lato per volta</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>in piedi</translation>
    </message>
    <message>
        <source>on a chair</source>
        <translation>su una sedia</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>a quattro zampe</translation>
    </message>
    <message>
        <source>plank</source>
        <comment>the position</comment>
        <translation>plank</translation>
    </message>
    <message>
        <source>turning</source>
        <comment>what moves in a plane</comment>
        <translation>rotazione</translation>
    </message>
    <message>
        <source>then {end}</source>
        <translation>poi {end}</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Destra</translation>
    </message>
    <message>
        <source>seated</source>
        <translation>da seduti</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>sul fianco</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>sulla schiena</translation>
    </message>
    <message>
        <source>lying face down</source>
        <translation>a pancia in giù</translation>
    </message>
    <message>
        <source>forward and back</source>
        <translation>avanti e indietro</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>non serve nulla</translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation>Più facile: {name}</translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation>Più difficile: {name}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Entrambi i lati</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n ripetizione</numerusform>
            <numerusform>%n ripetizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n serie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to %n rep(s)</source>
        <translation>
            <numerusform>da {low} a %n ripetizione</numerusform>
            <numerusform>da {low} a %n ripetizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to %n round(s)</source>
        <translation>
            <numerusform>da {low} a %n serie</numerusform>
            <numerusform>da {low} a %n serie</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold for {time} on each side, {rounds}</source>
        <translation>Mantieni {time} per lato, {rounds}</translation>
    </message>
    <message>
        <source>Hold for {time}, {rounds}</source>
        <translation>Mantieni {time}, {rounds}</translation>
    </message>
    <message>
        <source>How far each is stretched here</source>
        <translation>Quanto si allunga qui ciascuno</translation>
    </message>
    <message>
        <source>Share of its longest, from the drawn joint angles. A guide, no measurement.</source>
        <translation>Quota della sua lunghezza massima, dagli angoli disegnati delle articolazioni. Un’indicazione, non una misura.</translation>
    </message>
    <message>
        <source>{muscle}: left {left}, right {right}</source>
        <translation>{muscle}: sinistra {left}, destra {right}</translation>
    </message>
    <message>
        <source>to the side</source>
        <translation>di lato</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>the drill as it is usually done</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Più difficile</translation>
    </message>
    <message>
        <source>Hold or move</source>
        <translation>Tenere o muoversi</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <translation>Dove si sente</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Cosa serve</translation>
    </message>
    <message>
        <source>A hold, one side and then the other</source>
        <translation>Posizione tenuta, un lato e poi l’altro</translation>
    </message>
    <message>
        <source>A movement, one side and then the other</source>
        <translation>Un movimento, un lato e poi l’altro</translation>
    </message>
    <message>
        <source>A movement, the sides take turns</source>
        <translation>Un movimento, a lati alternati</translation>
    </message>
    <message>
        <source>A movement, both sides at once</source>
        <translation>Un movimento, i due lati insieme</translation>
    </message>
    <message>
        <source>A hold, both sides at once</source>
        <translation>Posizione tenuta, i due lati insieme</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a kind of drill: one moves</comment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>the sides take turns</source>
        <translation>a lati alternati</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lasciato fuori</translation>
    </message>
    <message>
        <source>{dose} a side</source>
        <translation>{dose} per lato</translation>
    </message>
    <message>
        <source>{dose}, twice a side</source>
        <translation>{dose}, due volte per lato</translation>
    </message>
    <message>
        <source>{dose}, {count} times a side</source>
        <translation>{dose}, {count} volte per lato</translation>
    </message>
    <message>
        <source>{dose}, twice</source>
        <translation>{dose}, due volte</translation>
    </message>
    <message>
        <source>{dose}, {count} times</source>
        <translation>{dose}, {count} volte</translation>
    </message>
    <message>
        <source>More on one side? Set that in Build, in a copy of a routine.</source>
        <translation>Di più su un lato? Impostalo in «Routine», nella copia di una routine.</translation>
    </message>
</context>
<context>
    <name>ExercisesCard</name>
    <message>
        <source>Each exercise</source>
        <translation>Singoli esercizi</translation>
    </message>
    <message>
        <source>Not done in this time: {names}.</source>
        <translation>Non fatti in questo periodo: {names}.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>Circles in grey do not count: practice, or too soon. Squares are your start.</source>
        <translation>I cerchi grigi non contano: prova, o troppo presto. I quadrati sono il tuo punto di partenza.</translation>
    </message>
    <message>
        <source>The band is your own error of measuring. Inside it one cannot tell.</source>
        <translation>La fascia è il tuo errore di misura. Al suo interno non si può dire nulla.</translation>
    </message>
    <message>
        <source>The band is the error of measuring, from studies. Inside it one cannot tell.</source>
        <translation>La fascia è l’errore di misura, ricavato da studi. Al suo interno non si può dire nulla.</translation>
    </message>
</context>
<context>
    <name>FeelingForm</name>
    <message>
        <source>How it felt</source>
        <translation>Come hai sentito le anche</translation>
    </message>
    <message>
        <source>Looser</source>
        <translation>Più sciolte</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Uguali</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Dolenti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A line about it, if you like</source>
        <translation>Qualche parola, se vuoi</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Come senti le anche?</translation>
    </message>
</context>
<context>
    <name>FeelingRow</name>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, se vuoi</translation>
    </message>
    <message>
        <source>Note on this session</source>
        <translation>Nota su questa sessione</translation>
    </message>
    <message>
        <source>Looser</source>
        <translation>Più sciolte</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Dolenti</translation>
    </message>
    <message>
        <source>Nothing chosen.</source>
        <translation>Nessuna scelta.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Come prima</translation>
    </message>
    <message>
        <source>Hips feel: {word}</source>
        <translation>Anche: {word}</translation>
    </message>
    <message>
        <source>How do your hips feel?</source>
        <translation>Come senti le anche?</translation>
    </message>
    <message>
        <source>Hips feel: {word}.</source>
        <translation>Anche: {word}.</translation>
    </message>
    <message>
        <source>Did it hurt?</source>
        <translation>Ti ha fatto male?</translation>
    </message>
</context>
<context>
    <name>Feels</name>
    <message>
        <source>Nothing to feel</source>
        <translation>Non sento niente</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Rigide</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Indolenzite</translation>
    </message>
    <message>
        <source>A little pain</source>
        <translation>Un po’ di dolore</translation>
    </message>
    <message>
        <source>Strong or sharp pain</source>
        <translation>Dolore forte o acuto</translation>
    </message>
    <message>
        <source>Hurts: {areas}. Left out for two days.</source>
        <translation>Fa male: {areas}. Escluso per due giorni.</translation>
    </message>
    <message>
        <source>Hurts a little: {areas}. Done the easier way.</source>
        <translation>Fa un po’ male: {areas}. Si fa nel modo più facile.</translation>
    </message>
    <message>
        <source>Sore: {areas}. Go gently.</source>
        <translation>Indolenzimento: {areas}. Vai piano.</translation>
    </message>
    <message>
        <source>the whole hip area</source>
        <translation>tutta l’anca</translation>
    </message>
    <message>
        <source>It keeps coming back: let a doctor or physio look at it.</source>
        <translation>Torna sempre: fallo vedere a un medico o a un fisioterapista.</translation>
    </message>
    <message>
        <source>Stop what hurts. See a doctor at once if you cannot put weight on the leg, after a fall, with a fever, if it grows at rest or at night, or if you feel numb between the legs.</source>
        <translation>Smetti con ciò che fa male. Vai subito dal medico se non riesci ad appoggiare la gamba, dopo una caduta, con la febbre, se aumenta a riposo o di notte, o se la zona tra le gambe è insensibile.</translation>
    </message>
    <message>
        <source>Noted: {what}, {where}.</source>
        <translation>Annotato: {what}, {where}.</translation>
    </message>
    <message>
        <source>Noted: {what}.</source>
        <translation>Annotato: {what}.</translation>
    </message>
    <message>
        <source>That could not be kept.</source>
        <translation>Non è stato possibile salvarlo.</translation>
    </message>
    <message>
        <source>Take back what I said today</source>
        <translation>Annulla quello che ho detto oggi</translation>
    </message>
    <message>
        <source>The whole hip area</source>
        <translation>Tutta l’anca</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Quando andare dal medico</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) hurt a little: done the easier way.</source>
        <translation>
            <numerusform>%n esercizio ha fatto un po’ male: si fa nel modo più facile.</numerusform>
            <numerusform>%n esercizi hanno fatto un po’ male: si fanno nel modo più facile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>left {muscles}</source>
        <comment>on a small card: short</comment>
        <translation>{muscles} a sinistra</translation>
    </message>
    <message>
        <source>right {muscles}</source>
        <comment>on a small card: short</comment>
        <translation>{muscles} a destra</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>in allungamento</translation>
    </message>
    <message>
        <source>working</source>
        <translation>al lavoro</translation>
    </message>
    <message>
        <source>behind here, {effect}</source>
        <translation>qui dietro, {effect}</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Drag it or use the arrow keys to turn it.</source>
        <translation>Trascinala o usa le frecce per ruotarla.</translation>
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
        <translation>Normale</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Pause the movement</source>
        <translation>Ferma il movimento</translation>
    </message>
    <message>
        <source>Play the movement</source>
        <translation>Avvia il movimento</translation>
    </message>
    <message>
        <source>{what} (Space)</source>
        <translation>{what} (Spazio)</translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>A plan for the next weeks</source>
        <translation>Un piano per le prossime settimane</translation>
    </message>
    <message>
        <source>It fits around your runs, and bends when life gets in the way. Two questions, and everything can be changed later.</source>
        <translation>Si adatta alle tue corse e cede quando la vita si mette in mezzo. Due domande, e poi tutto si può cambiare.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crea il piano</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First five minutes</source>
        <translation>I primi cinque minuti</translation>
    </message>
    <message>
        <source>When do you mostly run?</source>
        <translation>Quando corri di solito?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>La mattina</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>A mezzogiorno</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>La sera</translation>
    </message>
    <message>
        <source>It varies</source>
        <translation>Dipende</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>A terra</translation>
    </message>
    <message>
        <source>A mat, or a carpet</source>
        <translation>Su un tappetino o un tappeto</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Non a terra</translation>
    </message>
    <message>
        <source>Standing, with a chair or wall</source>
        <translation>In piedi, con una sedia o un muro</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Ascolta la voce</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Senza voce</translation>
    </message>
    <message>
        <source>Can you hear the voice?</source>
        <translation>Senti la voce?</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Prima dai un’occhiata</translation>
    </message>
    <message>
        <source>Five minutes for your hips.</source>
        <translation>Cinque minuti per le tue anche.</translation>
    </message>
    <message>
        <source>Three questions, then you begin.</source>
        <translation>Tre domande e si comincia.</translation>
    </message>
    <message>
        <source>Where will you do this?</source>
        <translation>Dove lo farai?</translation>
    </message>
    <message>
        <source>Nothing you do here leaves this computer.</source>
        <translation>Niente di ciò che fai lascia questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>Start the first session, %n min</source>
        <translation>
            <numerusform>Inizia la prima sessione, %n min</numerusform>
            <numerusform>Inizia la prima sessione, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions work without: all of it is on the screen.</source>
        <translation>Funziona anche senza: è tutto sullo schermo.</translation>
    </message>
</context>
<context>
    <name>FitMenu</name>
    <message>
        <source>Fit to…</source>
        <translation>Adatta a…</translation>
    </message>
    <message>
        <source>Make it last as long as you have</source>
        <translation>Adattala al tempo che hai</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altro…</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>as it is</source>
        <translation>così com’è</translation>
    </message>
    <message>
        <source>{minutes} min: {done}.</source>
        <translation>{minutes} min: {done}.</translation>
    </message>
    <message>
        <source>holds lengthened to {time}</source>
        <translation>posizioni allungate a {time}</translation>
    </message>
    <message>
        <source>holds shortened to {time}</source>
        <translation>posizioni accorciate a {time}</translation>
    </message>
    <message>
        <source>more reps ({count} a side)</source>
        <translation>più ripetizioni ({count} per lato)</translation>
    </message>
    <message>
        <source>fewer reps ({count} a side)</source>
        <translation>meno ripetizioni ({count} per lato)</translation>
    </message>
    <message>
        <source>left out: {drills}</source>
        <translation>senza: {drills}</translation>
    </message>
    <message>
        <source>it cannot be shorter than {time}</source>
        <translation>non può durare meno di {time}</translation>
    </message>
    <message>
        <source>it cannot be longer than {time}</source>
        <translation>non può durare più di {time}</translation>
    </message>
    <message>
        <source>{rounds} of {drills}</source>
        <translation>{rounds} per {drills}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message numerus="yes">
        <source>{least} to %n round(s)</source>
        <translation>
            <numerusform>da {least} a %n serie</numerusform>
            <numerusform>da {least} a %n serie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n serie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n esercizio</numerusform>
            <numerusform>%n esercizi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) left out</source>
        <translation>
            <numerusform>%n esercizio tolto</numerusform>
            <numerusform>%n esercizi tolti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Start (Enter)</source>
        <translation>Avvia (Invio)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Porta con te</translation>
    </message>
    <message>
        <source>Take it along (T)</source>
        <translation>Porta con te (T)</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Leave the form without saving (Esc)</source>
        <translation>Esci dal modulo senza salvare (Esc)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete this drill; it can be undone</source>
        <translation>Elimina questo esercizio; si può annullare</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save the drill (Ctrl+S)</source>
        <translation>Salva l’esercizio (Ctrl+S)</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Vai al campo</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message>
        <source>M&amp;ore</source>
        <translation>A&amp;ltro</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Drills to add</source>
        <translation>Esercizi da aggiungere</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>in the routine</source>
        <translation>nella routine</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the routine</source>
        <translation>
            <numerusform>%n volta nella routine</numerusform>
            <numerusform>%n volte nella routine</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Aggiungi {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>New drill</source>
        <translation>Nuovo esercizio</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Esercizi</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrato</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Tutte le sessioni</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Save the journal as a file: JSON or CSV</source>
        <translation>Salva il diario in un file: JSON o CSV</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Esporta il diario</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progressi</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>How long have you got?</source>
        <translation>Quanto tempo hai?</translation>
    </message>
    <message>
        <source>Again: {name}</source>
        <translation>Di nuovo: {name}</translation>
    </message>
    <message>
        <source>Your last session ({day}). This starts it once more.</source>
        <translation>La tua ultima sessione ({day}). Un clic la fa ripartire.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Crea un piano</translation>
    </message>
    <message>
        <source>Weeks of short sessions around your runs</source>
        <translation>Settimane di brevi sessioni attorno alle tue corse</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Mostra il piano</translation>
    </message>
    <message>
        <source>Leave out what hurts</source>
        <translation>Escludi ciò che fa male</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Fallo lo stesso</translation>
    </message>
    <message>
        <source>Measure your hips</source>
        <translation>Misura le anche</translation>
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
        <translation>La voce non è ancora pronta. Riprova tra un momento.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Guarda dentro</translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>La tua prima sessione</translation>
    </message>
    <message>
        <source>Today&apos;s session</source>
        <translation>La tua sessione di oggi</translation>
    </message>
    <message>
        <source>Look inside {name}</source>
        <translation>Guarda dentro: {name}</translation>
    </message>
</context>
<context>
    <name>Hips</name>
    <message>
        <source>reached today</source>
        <translation>raggiunto oggi</translation>
    </message>
    <message>
        <source>Your first five minutes fill these.</source>
        <translation>I tuoi primi cinque minuti riempiono tutto questo.</translation>
    </message>
    <message>
        <source>{area}: left {left}, right {right}</source>
        <translation>{area}: sinistra {left}, destra {right}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n min short</source>
        <translation>
            <numerusform>manca %n min</numerusform>
            <numerusform>mancano %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s short</source>
        <translation>
            <numerusform>manca %n s</numerusform>
            <numerusform>mancano %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>minimo raggiunto</translation>
    </message>
    <message>
        <source>Minutes in the last 7 days. Lines at {minutes}, the weekly minimum.</source>
        <translation>Minuti negli ultimi 7 giorni. Linee a {minutes}, il minimo settimanale.</translation>
    </message>
</context>
<context>
    <name>HipsCard</name>
    <message>
        <source>Your hips this week</source>
        <translation>Le tue anche questa settimana</translation>
    </message>
    <message>
        <source>How do your hips feel?</source>
        <translation>Come senti le anche?</translation>
    </message>
    <message>
        <source>Building up: {time} a side is right for this week.</source>
        <translation>Stai aumentando poco a poco: questa settimana bastano {time} per lato.</translation>
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
        <translation>nessuna sessione</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Dal {first} al {last}</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Dimostrazione</translation>
    </message>
    <message>
        <source>Dated later than now</source>
        <translation>Con data futura</translation>
    </message>
    <message>
        <source>Mostly skipped</source>
        <translation>Quasi tutta saltata</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Fine anticipata</translation>
    </message>
    <message>
        <source>Not ended yet</source>
        <translation>Non terminata</translation>
    </message>
    <message>
        <source>felt looser</source>
        <translation>anche: più sciolte</translation>
    </message>
    <message>
        <source>felt the same</source>
        <translation>anche: come prima</translation>
    </message>
    <message>
        <source>felt sore</source>
        <translation>anche: dolenti</translation>
    </message>
    <message>
        <source>A demonstration, {times} times as fast as real time: it counts nowhere.</source>
        <translation>Una dimostrazione, a {times} volte la velocità reale: non conta da nessuna parte.</translation>
    </message>
    <message>
        <source>It is dated later than now, and counts once that time has come.</source>
        <translation>Ha una data futura e conterà quando sarà il momento.</translation>
    </message>
    <message>
        <source>The left side began.</source>
        <translation>Inizio dal lato sinistro.</translation>
    </message>
    <message>
        <source>The right side began.</source>
        <translation>Inizio dal lato destro.</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Sinistra {time}</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Destra {time}</translation>
    </message>
    <message>
        <source>Both sides {time}</source>
        <translation>Entrambi {time}</translation>
    </message>
    <message>
        <source>held {held} of {planned}</source>
        <translation>{held} su {planned}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>serie {number}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Entrambi i lati</translation>
    </message>
    <message>
        <source>Both sides in turn</source>
        <translation>Entrambi i lati, a turno</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Accorciato</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Paused for {time}</source>
        <translation>In pausa per {time}</translation>
    </message>
    <message>
        <source>Paused for {time}, the computer slept</source>
        <translation>In pausa per {time}, computer in sospensione</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 settimane</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mesi</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mesi</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>{minutes}, stopped early</source>
        <translation>{minutes}, fine anticipata</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Settimana del {day}</translation>
    </message>
    <message>
        <source>{what}, goal reached.</source>
        <translation>{what}, obiettivo raggiunto.</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>sinistra {left}, destra {right}</translation>
    </message>
    <message>
        <source>Nothing was held on one side in this time.</source>
        <translation>In questo periodo nessun esercizio mantenuto su un solo lato.</translation>
    </message>
    <message>
        <source>Left and right are even.</source>
        <translation>Sinistra e destra sono pari.</translation>
    </message>
    <message>
        <source>Right was held {time} longer ({share}).</source>
        <translation>A destra hai tenuto {time} in più ({share}).</translation>
    </message>
    <message>
        <source>Left was held {time} longer ({share}).</source>
        <translation>A sinistra hai tenuto {time} in più ({share}).</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n settimana</numerusform>
            <numerusform>%n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>in %n giorno</numerusform>
            <numerusform>in %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s), {time} together</source>
        <translation>
            <numerusform>%n pausa, {time} in tutto</numerusform>
            <numerusform>%n pause, {time} in tutto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal of one session a week was reached in {reached} of %n week(s).</source>
        <translation>
            <numerusform>L’obiettivo di una sessione a settimana è stato raggiunto in {reached} su %n settimana.</numerusform>
            <numerusform>L’obiettivo di una sessione a settimana è stato raggiunto in {reached} su %n settimane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal of {goal} sessions a week was reached in {reached} of %n week(s).</source>
        <translation>
            <numerusform>L’obiettivo di {goal} sessioni a settimana è stato raggiunto in {reached} su %n settimana.</numerusform>
            <numerusform>L’obiettivo di {goal} sessioni a settimana è stato raggiunto in {reached} su %n settimane.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Session deleted.</source>
        <translation>Sessione eliminata.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Enter opens, Delete removes.</source>
        <translation>Invio apre, Canc elimina.</translation>
    </message>
</context>
<context>
    <name>HoldScale</name>
    <message>
        <source>Hold times</source>
        <translation>Durata delle posizioni</translation>
    </message>
    <message>
        <source>&amp;Scale all holds</source>
        <translation>Tutte le posizioni in&amp;sieme</translation>
    </message>
    <message>
        <source>Holds with a time of your own keep it.</source>
        <translation>Le posizioni con una durata tua non cambiano.</translation>
    </message>
    <message>
        <source>Every hold lasts as long as its routine says.</source>
        <translation>Ogni posizione dura quanto dice la sua routine.</translation>
    </message>
    <message>
        <source>A hold of {before} s now lasts {after} s.</source>
        <translation>Una posizione di {before} s ora dura {after} s.</translation>
    </message>
</context>
<context>
    <name>Hurting</name>
    <message>
        <source>Strong, sharp, pinching or numb: stop</source>
        <translation>Forte, acuto, fitta, intorpidito: stop</translation>
    </message>
    <message>
        <source>A little, a dull ache: go gently</source>
        <translation>Un po’, sordo: con calma</translation>
    </message>
    <message>
        <source>Nothing bad: go on</source>
        <translation>Niente di grave: continua</translation>
    </message>
    <message>
        <source>Gently now. It is remembered.</source>
        <translation>Ora con calma. Resta annotato.</translation>
    </message>
    <message>
        <source>{drill} is stopped. Left out until {until}: {areas}.</source>
        <translation>Si ferma qui: {drill}. Escluso fino a {until}: {areas}.</translation>
    </message>
</context>
<context>
    <name>ImportBody</name>
    <message>
        <source>Its drills</source>
        <translation>I suoi esercizi</translation>
    </message>
    <message>
        <source>The routine</source>
        <translation>La routine</translation>
    </message>
    <message>
        <source>What else is wrong with it</source>
        <translation>Altri problemi</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Questo file non si può usare</translation>
    </message>
    <message>
        <source>What is not taken over as it was</source>
        <translation>Che cosa non viene ripreso com’era</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>Non aggiungere nulla (Esc)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add it to what is yours (Ctrl+Enter)</source>
        <translation>Aggiungila alle tue (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>«{name}» aggiunta.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was added, with %n drill(s).</source>
        <translation>
            <numerusform>«{name}» aggiunta, con %n esercizio.</numerusform>
            <numerusform>«{name}» aggiunta, con %n esercizi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>No drill chosen</source>
        <translation>Nessun esercizio scelto</translation>
    </message>
    <message>
        <source>Choose a drill in the list to set its dose.</source>
        <translation>Scegli un esercizio nell’elenco per impostarne la dose.</translation>
    </message>
    <message>
        <source>This drill is no longer there. Remove it, or undo.</source>
        <translation>Questo esercizio non c’è più. Rimuovilo o annulla.</translation>
    </message>
    <message>
        <source>You do {dose}: your own dose in Settings comes first.</source>
        <translation>Farai {dose}: prevale la tua dose nelle Impostazioni.</translation>
    </message>
    <message>
        <source>You do {dose}: Settings scale all holds by {percent}.</source>
        <translation>Farai {dose}: le Impostazioni portano tutte le posizioni al {percent}.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dose abituale</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>The same drill a second time</source>
        <translation>Lo stesso esercizio una seconda volta</translation>
    </message>
    <message>
        <source>Back to what the drill itself says</source>
        <translation>Torna a quanto dice l’esercizio</translation>
    </message>
    <message>
        <source>Take the drill out of the routine</source>
        <translation>Togli l’esercizio dalla routine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>D&amp;ose</source>
        <translation>&amp;Dose</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>Seconds a rep</source>
        <translation>Secondi a ripetizione</translation>
    </message>
    <message>
        <source>Wa&amp;y to do it</source>
        <translation>&amp;Variante</translation>
    </message>
    <message>
        <source>Rest a&amp;fter it</source>
        <translation>Riposo do&amp;po</translation>
    </message>
    <message>
        <source>As you usually do it</source>
        <translation>Come di solito</translation>
    </message>
    <message>
        <source>The sa&amp;me on both sides</source>
        <translation>&amp;Uguale su entrambi i lati</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Stop at 60 degrees</source>
        <translation>Fermarsi a 60 gradi</translation>
    </message>
    <message>
        <source>Said and shown before the drill starts</source>
        <translation>Detta e mostrata prima dell’esercizio</translation>
    </message>
    <message>
        <source>Note for this drill</source>
        <translation>Nota per questo esercizio</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Drills of the routine</source>
        <translation>Esercizi della routine</translation>
    </message>
    <message>
        <source>Alt with Up or Down moves a drill. Delete removes it. Enter changes it.</source>
        <translation>Alt con Su o Giù sposta un esercizio. Canc lo rimuove. Invio lo modifica.</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>{number} of {count}: {name}. {about} {fault}</source>
        <translation>{number} di {count}: {name}. {about} {fault}</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Name of the routine</source>
        <translation>Nome della routine</translation>
    </message>
    <message>
        <source>Add drills</source>
        <translation>Aggiungi esercizi</translation>
    </message>
    <message>
        <source>Add drills from the library (Ctrl+F or Insert)</source>
        <translation>Aggiungi esercizi dalla raccolta (Ctrl+F o Ins)</translation>
    </message>
    <message>
        <source>No drills yet</source>
        <translation>Nessun esercizio</translation>
    </message>
    <message>
        <source>Add drills from the library. Minutes, planes and muscles are shown here.</source>
        <translation>Aggiungi esercizi dalla raccolta. Qui vedrai minuti, piani e muscoli.</translation>
    </message>
    <message>
        <source>{drills} · {length} of work</source>
        <translation>{drills} · {length} di lavoro</translation>
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
        <translation>Esporta il diario</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Go to {title}</source>
        <translation>Vai a {title}</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppi di impostazioni</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Saved: {test}.</source>
        <translation>Salvato: {test}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corretto.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Eliminato.</translation>
    </message>
    <message>
        <source>Left out: {test}.</source>
        <translation>Escluso: {test}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pause and resume; say that reps are done</source>
        <translation>Pausa e ripresa; dire che le ripetizioni sono fatte</translation>
    </message>
    <message>
        <source>This step again, or the one before; undo a jump</source>
        <translation>Di nuovo questo passo, o il precedente; annullare un salto</translation>
    </message>
    <message>
        <source>Skip to the next step</source>
        <translation>Saltare al passo successivo</translation>
    </message>
    <message>
        <source>Make this step longer</source>
        <translation>Allungare questo passo</translation>
    </message>
    <message>
        <source>Easier, and back</source>
        <translation>Più facile, e ritorno</translation>
    </message>
    <message>
        <source>Harder, and back</source>
        <translation>Più difficile, e ritorno</translation>
    </message>
    <message>
        <source>Not this one today: leave it out or swap it</source>
        <translation>Questo oggi no: lasciarlo fuori o cambiarlo</translation>
    </message>
    <message>
        <source>List of drills, to go to any of them</source>
        <translation>Elenco degli esercizi, per andare a uno qualsiasi</translation>
    </message>
    <message>
        <source>Say once more how it is done</source>
        <translation>Ripetere come si fa</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>Specchiare la figura</translation>
    </message>
    <message>
        <source>Mat mode, and back</source>
        <translation>Modalità tappetino, e ritorno</translation>
    </message>
    <message>
        <source>Voice on and off</source>
        <translation>Voce sì o no</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Maiusc+V</translation>
    </message>
    <message>
        <source>Chimes on and off</source>
        <translation>Segnali sì o no</translation>
    </message>
    <message>
        <source>Leave mat mode, or end the session</source>
        <translation>Uscire dalla modalità tappetino, o finire la sessione</translation>
    </message>
    <message>
        <source>? or F1</source>
        <translation>? o F1</translation>
    </message>
    <message>
        <source>Show and close these keys</source>
        <translation>Mostrare e chiudere questi tasti</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Tasti multimediali</translation>
    </message>
    <message>
        <source>Pause, skip and back from the mat, as a clicker does</source>
        <translation>Pausa, salta e indietro dal tappetino, come con un telecomando</translation>
    </message>
    <message>
        <source>Keys in a session</source>
        <translation>Tasti durante una sessione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>Al pulsante o campo successivo</translation>
    </message>
    <message>
        <source>Quit HipTimer</source>
        <translation>Uscire da HipTimer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniziare</translation>
    </message>
    <message>
        <source>Fewer or more minutes</source>
        <translation>Meno minuti, o di più</translation>
    </message>
    <message>
        <source>One of the lengths that are offered</source>
        <translation>Una delle durate proposte</translation>
    </message>
    <message>
        <source>Make it a favourite, or no longer</source>
        <translation>Metterla tra i preferiti, o toglierla</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Tornare indietro</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>Da una scheda all’altra</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Guardare dentro</translation>
    </message>
    <message>
        <source>Make it as long as you have time</source>
        <translation>Adattarla al tempo che hai</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cercare</translation>
    </message>
    <message>
        <source>From card to card, or turn the figure</source>
        <translation>Da una scheda all’altra, o girare la figura</translation>
    </message>
    <message>
        <source>Let the figure move, or stop it</source>
        <translation>Far muovere la figura, o fermarla</translation>
    </message>
    <message>
        <source>Make a new routine</source>
        <translation>Creare una nuova routine</translation>
    </message>
    <message>
        <source>Add a drill</source>
        <translation>Aggiungere un esercizio</translation>
    </message>
    <message>
        <source>Move a drill</source>
        <translation>Spostare un esercizio</translation>
    </message>
    <message>
        <source>Duplicate a drill</source>
        <translation>Duplicare un esercizio</translation>
    </message>
    <message>
        <source>Remove a drill</source>
        <translation>Togliere un esercizio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>It hurts: stop the drill, or go gently</source>
        <translation>Fa male: smettere o andare piano</translation>
    </message>
    <message>
        <source>A step more or less</source>
        <translation>Un passo in più o in meno</translation>
    </message>
    <message>
        <source>Keep the reading</source>
        <translation>Tieni la lettura</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passo successivo</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Passo precedente</translation>
    </message>
    <message>
        <source>Hear the step</source>
        <translation>Ascolta il passo</translation>
    </message>
    <message>
        <source>Hold between two notes, or start and stop the clock</source>
        <translation>Tenere fra due suoni, o avviare e fermare il cronometro</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Salva e continua</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Da un giorno all’altro</translation>
    </message>
    <message>
        <source>The next session of the day</source>
        <translation>La sessione successiva del giorno</translation>
    </message>
    <message>
        <source>Move a session by a day</source>
        <translation>Spostare una sessione di un giorno</translation>
    </message>
    <message>
        <source>Move a session by a week</source>
        <translation>Spostare una sessione di una settimana</translation>
    </message>
    <message>
        <source>Leave a session out</source>
        <translation>Saltare una sessione</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Porta con te</translation>
    </message>
</context>
<context>
    <name>LargeCard</name>
    <message>
        <source>Favourite: comes first</source>
        <translation>Preferita: viene per prima</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferita</translation>
    </message>
</context>
<context>
    <name>LeaveIt</name>
    <message>
        <source>When not to</source>
        <translation>Quando non farlo</translation>
    </message>
    <message>
        <source>Not today with</source>
        <translation>Oggi no con</translation>
    </message>
    <message>
        <source>Not at all with</source>
        <translation>Mai con</translation>
    </message>
</context>
<context>
    <name>LeaveOutSheet</name>
    <message>
        <source>Leave it out for good</source>
        <translation>Lascialo fuori per sempre</translation>
    </message>
    <message>
        <source>The routines that come with HipTimer do without it from now on. Your own stay as they are. You can bring it back here or in Settings.</source>
        <translation>Da ora le routine di HipTimer ne fanno a meno. Le tue restano come sono. Puoi riprenderlo qui o nelle impostazioni.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lascialo fuori</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tienilo</translation>
    </message>
    <message>
        <source>What do you want to do instead?</source>
        <translation>Cosa vuoi fare al suo posto?</translation>
    </message>
    <message>
        <source>Leave out {name}?</source>
        <translation>Lasciare fuori {name}?</translation>
    </message>
    <message>
        <source>Nothing, make them shorter</source>
        <translation>Niente, accorcia le routine</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Non salvare</translation>
    </message>
    <message>
        <source>Sta&amp;y</source>
        <translation>&amp;Resta</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved yet: {reason} Leave without your changes?</source>
        <translation>«{name}» non si può ancora salvare: {reason} Uscire senza le tue modifiche?</translation>
    </message>
    <message>
        <source>Save your changes to “{name}”?</source>
        <translation>Salvare le modifiche a «{name}»?</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nuova routine</translation>
    </message>
</context>
<context>
    <name>LeftOutStrip</name>
    <message>
        <source>Bring it back</source>
        <translation>Riprendilo</translation>
    </message>
    <message>
        <source>Left out for good. Instead: {name}.</source>
        <translation>Lasciato fuori per sempre. Al suo posto: {name}.</translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>Lasciato fuori per sempre.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>run day</source>
        <translation>giorno di corsa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>spostato</translation>
    </message>
    <message>
        <source>race</source>
        <translation>gara</translation>
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
        <translation>da {least} a {most} s</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>da {least} a {most}</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Of the window, the drills and the voice.</source>
        <translation>Della finestra, degli esercizi e della voce.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Dimensione testo</translation>
    </message>
    <message>
        <source>Pictures stand still and nothing slides or fades.</source>
        <translation>Le immagini stanno ferme e nulla scorre o sfuma.</translation>
    </message>
    <message>
        <source>In the system&apos;s settings you can have it stay on longer.</source>
        <translation>Nelle impostazioni di sistema puoi farlo restare acceso più a lungo.</translation>
    </message>
    <message>
        <source>Less motio&amp;n</source>
        <translation>Me&amp;no movimento</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Come il sistema</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Paused. You can go on with this session when you open HipTimer again.</source>
        <translation>In pausa. Potrai riprendere questa sessione quando riapri HipTimer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>MatBar</name>
    <message>
        <source>Leave mat mode</source>
        <translation>Torna alla vista normale</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
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
        <translation>Modalità tappetino</translation>
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
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Destra</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Come allo specchio</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>You left it out</source>
        <translation>L’hai escluso</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Both: {words}</source>
        <translation>Entrambe: {words}</translation>
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
        <translation>Con il telefono</translation>
    </message>
    <message>
        <source>With tape and wall</source>
        <translation>Con metro e parete</translation>
    </message>
    <message>
        <source>With the clock</source>
        <translation>Con il cronometro</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>secondi di tenuta</translation>
    </message>
    <message>
        <source>cm, lower is more range</source>
        <translation>cm: più in basso, più mobilità</translation>
    </message>
    <message>
        <source>degrees, higher is more range</source>
        <translation>gradi: più in alto, più mobilità</translation>
    </message>
    <message>
        <source>More degrees mean more range.</source>
        <translation>Più gradi vogliono dire più mobilità.</translation>
    </message>
    <message>
        <source>Fewer centimetres mean more range.</source>
        <translation>Meno centimetri vogliono dire più mobilità.</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Anche misurate</translation>
    </message>
    <message>
        <source>Printed on {day}. Each value is the mean of one day, measured alone.</source>
        <translation>Stampato il {day}. Ogni valore è la media di un giorno, misurata senza aiuto.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Ancora nessuna misura</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>practice day</source>
        <translation>giorno di prova</translation>
    </message>
    <message>
        <source>too soon to be compared</source>
        <translation>troppo presto per un confronto</translation>
    </message>
    <message>
        <source>Practice day done</source>
        <translation>Giorno di prova fatto</translation>
    </message>
    <message>
        <source>First day of your start done</source>
        <translation>Primo giorno di partenza fatto</translation>
    </message>
    <message>
        <source>This is your start</source>
        <translation>Questo è il tuo punto di partenza</translation>
    </message>
    <message>
        <source>One value since your start</source>
        <translation>Un valore dalla partenza</translation>
    </message>
    <message>
        <source>No change beyond the error of measuring yet</source>
        <translation>Ancora nessun cambiamento oltre l’errore di misura</translation>
    </message>
    <message>
        <source>Longer hold than at the start, beyond the error of measuring</source>
        <translation>Tenuta più lunga che all’inizio, oltre l’errore di misura</translation>
    </message>
    <message>
        <source>More range than at the start, beyond the error of measuring</source>
        <translation>Più mobilità che all’inizio, oltre l’errore di misura</translation>
    </message>
    <message>
        <source>Shorter hold than at the start</source>
        <translation>Tenuta più breve che all’inizio</translation>
    </message>
    <message>
        <source>Less range than at the start</source>
        <translation>Meno mobilità che all’inizio</translation>
    </message>
    <message>
        <source>The first day is for practice.</source>
        <translation>Il primo giorno è di prova.</translation>
    </message>
    <message>
        <source>It counts for nothing. Two days make your start.</source>
        <translation>Non conta. Due giorni fanno il tuo punto di partenza.</translation>
    </message>
    <message>
        <source>Measure once more, two days to two weeks later.</source>
        <translation>Misura ancora una volta, da due giorni a due settimane dopo.</translation>
    </message>
    <message>
        <source>{value}, the mean of two days. One day can be off by {band}.</source>
        <translation>{value}, la media di due giorni. Un solo giorno può sbagliare di {band}.</translation>
    </message>
    <message>
        <source>{value}, give or take {band}. Two values say more than one.</source>
        <translation>{value}, {band} in più o in meno. Due valori dicono più di uno.</translation>
    </message>
    <message>
        <source>From {start} to {now}. One day can be off by {band}.</source>
        <translation>Da {start} a {now}. Un solo giorno può sbagliare di {band}.</translation>
    </message>
    <message>
        <source>The left side holds for less, beyond the error.</source>
        <translation>Il lato sinistro tiene meno, oltre l’errore.</translation>
    </message>
    <message>
        <source>The right side holds for less, beyond the error.</source>
        <translation>Il lato destro tiene meno, oltre l’errore.</translation>
    </message>
    <message>
        <source>The left side has less range, beyond the error.</source>
        <translation>Il lato sinistro è meno mobile, oltre l’errore.</translation>
    </message>
    <message>
        <source>The right side has less range, beyond the error.</source>
        <translation>Il lato destro è meno mobile, oltre l’errore.</translation>
    </message>
    <message>
        <source>Your hips have more range than at the start.</source>
        <translation>Le tue anche sono più mobili che all’inizio.</translation>
    </message>
    <message>
        <source>Your hips have less range than at the start.</source>
        <translation>Le tue anche sono meno mobili che all’inizio.</translation>
    </message>
    <message>
        <source>People in one study: {mean} on average. {who}.</source>
        <translation>Persone di uno studio: {mean} in media. {who}.</translation>
    </message>
    <message>
        <source>People in one study: {mean} on average, most {low} to {high}. {who}.</source>
        <translation>Persone di uno studio: {mean} in media, la maggior parte da {low} a {high}. {who}.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Non ancora misurato</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Da fare ora</translation>
    </message>
    <message>
        <source>Next from {day}</source>
        <translation>Di nuovo dal {day}</translation>
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
            <numerusform>Misura %n test</numerusform>
            <numerusform>Misura %n test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) due.</source>
        <translation>
            <numerusform>%n test da fare.</numerusform>
            <numerusform>%n test da fare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie far apart. Please read %n more time(s).</source>
        <translation>
            <numerusform>Sono molto distanti. Misura ancora %n volta.</numerusform>
            <numerusform>Sono molto distanti. Misura ancora %n volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Ora il lato sinistro</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Ora il lato destro</translation>
    </message>
    <message>
        <source>More seconds: you held it longer.</source>
        <translation>Più secondi: hai tenuto più a lungo.</translation>
    </message>
</context>
<context>
    <name>MeasuringLine</name>
    <message>
        <source>Measured hips</source>
        <translation>Anche misurate</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Don&apos;t offer it</source>
        <translation>Non proporlo più</translation>
    </message>
    <message>
        <source>It is offered again in three days.</source>
        <translation>Sarà riproposto fra tre giorni.</translation>
    </message>
    <message>
        <source>It is not offered any more. Settings &gt; You has it.</source>
        <translation>Non viene più proposto. È in Impostazioni &gt; Tu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>How far your hips move, on the left and on the right.</source>
        <translation>Quanto si muovono le tue anche, a sinistra e a destra.</translation>
    </message>
    <message>
        <source>Does it work? Measure how far your hips move, at home.</source>
        <translation>Funziona? Misura a casa quanto si muovono le tue anche.</translation>
    </message>
    <message numerus="yes">
        <source>Your start: %n test(s) to measure once more.</source>
        <translation>
            <numerusform>Il tuo punto di partenza: %n test da misurare ancora.</numerusform>
            <numerusform>Il tuo punto di partenza: %n test da misurare ancora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is time again: measure %n test(s).</source>
        <translation>
            <numerusform>È di nuovo ora: misura %n test.</numerusform>
            <numerusform>È di nuovo ora: misura %n test.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuringPage</name>
    <message>
        <source>Stopped. No number is kept. See a professional if the pain stays.</source>
        <translation>Interrotto. Nessun valore viene salvato. Se il dolore resta, rivolgiti a un professionista.</translation>
    </message>
    <message>
        <source>Your readings are taken away.</source>
        <translation>Le tue misure sono state tolte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This session is not being recorded. {reason}</source>
        <translation>Questa sessione non viene registrata. {reason}</translation>
    </message>
    <message>
        <source>The disk is full, so the journal cannot be written.</source>
        <translation>Il disco è pieno: il diario non si può scrivere.</translation>
    </message>
    <message>
        <source>The journal&apos;s file or folder is read-only, so nothing can be added to it.</source>
        <translation>Il file o la cartella del diario è in sola lettura: non si può aggiungere nulla.</translation>
    </message>
    <message>
        <source>Another program is using the journal; HipTimer tries again with the next step.</source>
        <translation>Un altro programma sta usando il diario; HipTimer riprova al prossimo passo.</translation>
    </message>
    <message>
        <source>The journal is damaged. HipTimer repairs it at the next start.</source>
        <translation>Il diario è danneggiato. HipTimer lo ripara al prossimo avvio.</translation>
    </message>
    <message>
        <source>The journal cannot be opened where it is.</source>
        <translation>Impossibile aprire il diario dove si trova.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the journal cannot be used just now.</source>
        <translation>Il disco ha segnalato un errore: il diario per ora non si può usare.</translation>
    </message>
    <message>
        <source>The journal was written by a newer HipTimer, so this one changes nothing in it.</source>
        <translation>Il diario è stato scritto da un HipTimer più recente: questa versione non lo modifica.</translation>
    </message>
    <message>
        <source>The journal cannot be used just now: {reason}.</source>
        <translation>Il diario per ora non si può usare: {reason}.</translation>
    </message>
    <message>
        <source>{reason} Nothing can be kept in {folder}. Make it writable, or choose another folder.</source>
        <translation>{reason} Non si può conservare nulla in {folder}. Rendi scrivibile la cartella o scegline un’altra.</translation>
    </message>
    <message>
        <source>This session is not in the journal.</source>
        <translation>Questa sessione non è nel diario.</translation>
    </message>
    <message>
        <source>The journal was damaged and has been repaired. The damaged file is kept beside it.</source>
        <translation>Il diario era danneggiato ed è stato riparato. Il file danneggiato è conservato accanto.</translation>
    </message>
    <message>
        <source>The journal was damaged: nothing could be read from it. The damaged file is kept as {file}.</source>
        <translation>Il diario era danneggiato: non si è potuto leggere nulla. Il file danneggiato è conservato come {file}.</translation>
    </message>
    <message>
        <source>The journal was damaged: 1 session was recovered. The damaged file is kept as {file}.</source>
        <translation>Il diario era danneggiato: 1 sessione è stata recuperata. Il file danneggiato è conservato come {file}.</translation>
    </message>
    <message>
        <source>The journal was damaged: {count} sessions were recovered. The damaged file is kept as {file}.</source>
        <translation>Il diario era danneggiato: {count} sessioni sono state recuperate. Il file danneggiato è conservato come {file}.</translation>
    </message>
    <message>
        <source>The journal {file} of another computer is damaged and was passed over. Open HipTimer on that computer to repair it.</source>
        <translation>Il diario {file} di un altro computer è danneggiato ed è stato ignorato. Apri HipTimer su quel computer per ripararlo.</translation>
    </message>
    <message>
        <source>The journal {file} of another computer comes from a newer HipTimer and was passed over. Update HipTimer here to have its sessions.</source>
        <translation>Il diario {file} di un altro computer è stato scritto da un HipTimer più recente ed è stato ignorato. Aggiorna HipTimer qui per vedere le sue sessioni.</translation>
    </message>
    <message>
        <source>{path} has to end in {ending} or {other}.</source>
        <translation>{path} deve terminare con {ending} o {other}.</translation>
    </message>
    <message>
        <source>{path} is larger than {count} MB and was not read.</source>
        <translation>{path} supera {count} MB e non è stato letto.</translation>
    </message>
    <message>
        <source>The voice does not answer. The session goes on with chimes and text.</source>
        <translation>La voce non risponde. La sessione continua con segnali e testo.</translation>
    </message>
    <message>
        <source>The voice cannot say some of the sentences. A chime plays instead.</source>
        <translation>La voce non riesce a dire alcune frasi. Al loro posto suona un segnale.</translation>
    </message>
    <message>
        <source>The chosen voice is not on this computer. The default voice speaks instead.</source>
        <translation>La voce scelta non è su questo computer. Parla la voce predefinita.</translation>
    </message>
    <message>
        <source>The chosen voice does not answer. The default voice speaks instead.</source>
        <translation>La voce scelta non risponde. Parla la voce predefinita.</translation>
    </message>
    <message>
        <source>There is no English voice on this computer. The session uses chimes and text.</source>
        <translation>Su questo computer non c’è una voce inglese. La sessione usa segnali e testo.</translation>
    </message>
    <message>
        <source>There is no German voice on this computer. The session uses chimes and text.</source>
        <translation>Su questo computer non c’è una voce tedesca. La sessione usa segnali e testo.</translation>
    </message>
    <message>
        <source>There is no Spanish voice on this computer. The session uses chimes and text.</source>
        <translation>Su questo computer non c’è una voce spagnola. La sessione usa segnali e testo.</translation>
    </message>
    <message>
        <source>There is no French voice on this computer. The session uses chimes and text.</source>
        <translation>Su questo computer non c’è una voce francese. La sessione usa segnali e testo.</translation>
    </message>
    <message>
        <source>There is no Italian voice on this computer. The session uses chimes and text.</source>
        <translation>Su questo computer non c’è una voce italiana. La sessione usa segnali e testo.</translation>
    </message>
    <message>
        <source>To add one, open Settings &gt; Time &amp; language &gt; Speech, and choose “Add voices”.</source>
        <translation>Per aggiungerne una, apri Impostazioni &gt; Data/ora e lingua &gt; Voce (in inglese: Settings &gt; Time &amp; language &gt; Speech) e scegli «Aggiungi voci».</translation>
    </message>
    <message>
        <source>To add one, open System Settings &gt; Accessibility &gt; Spoken Content, and choose “System voice”.</source>
        <translation>Per aggiungerne una, apri Impostazioni di Sistema &gt; Accessibilità &gt; Contenuto letto ad alta voce (in inglese: System Settings &gt; Accessibility &gt; Spoken Content) e scegli «Voce di sistema».</translation>
    </message>
    <message>
        <source>Voice clips cannot be saved on the disk. They are made again at each start.</source>
        <translation>Le frasi della voce non si possono salvare sul disco. Vengono create di nuovo a ogni avvio.</translation>
    </message>
    <message>
        <source>No sound device was found. The session goes on without sound.</source>
        <translation>Nessun dispositivo audio trovato. La sessione continua senza audio.</translation>
    </message>
    <message>
        <source>Your change is in use, but {path} cannot be written: {reason}.</source>
        <translation>La modifica è attiva, ma non si può scrivere {path}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {chosen} is not there. HipTimer uses {folder} for now, and brings everything together when it is back.</source>
        <translation>La cartella {chosen} non c’è. Per ora HipTimer usa {folder} e riunirà tutto quando sarà di nuovo disponibile.</translation>
    </message>
    <message>
        <source>This start named its folder with --data-dir. Start HipTimer without it first.</source>
        <translation>A questo avvio la cartella è stata indicata con --data-dir. Prima avvia HipTimer senza.</translation>
    </message>
    <message>
        <source>Your settings as they are here were saved in its place.</source>
        <translation>Al suo posto sono state salvate le tue impostazioni così come sono qui.</translation>
    </message>
    <message>
        <source>{file} is damaged and could not be set aside ({reason}). {more}</source>
        <translation>{file} è danneggiato e non si è potuto mettere da parte ({reason}). {more}</translation>
    </message>
    <message>
        <source>{file} is damaged. It is kept as {copy}. {more}</source>
        <translation>{file} è danneggiato. È conservato come {copy}. {more}</translation>
    </message>
    <message>
        <source>What you were writing cannot be offered.</source>
        <translation>Non è possibile proporre ciò che stavi scrivendo.</translation>
    </message>
    <message>
        <source>Some of what you were writing cannot be offered.</source>
        <translation>Non è possibile proporre una parte di ciò che stavi scrivendo.</translation>
    </message>
    <message>
        <source>Your change was not saved: {path} cannot be written ({reason}).</source>
        <translation>La modifica non è stata salvata: impossibile scrivere {path} ({reason}).</translation>
    </message>
    <message>
        <source>Your change was not saved. {more}</source>
        <translation>La modifica non è stata salvata. {more}</translation>
    </message>
    <message>
        <source>Left out of your own content: {fault}.</source>
        <translation>Escluso dai tuoi contenuti: {fault}.</translation>
    </message>
    <message>
        <source>There is 1 more such fault.</source>
        <translation>C’è 1 altro errore di questo tipo.</translation>
    </message>
    <message>
        <source>There are {count} more such faults.</source>
        <translation>Ci sono altri {count} errori di questo tipo.</translation>
    </message>
    <message>
        <source>HipTimer now comes with “{old}” itself. Your own of that id is kept as “{new}”.</source>
        <translation>HipTimer ora include già «{old}». Il tuo elemento con questo id è conservato come «{new}».</translation>
    </message>
    <message>
        <source>“{name}” is part of {routines}. Take it out there first.</source>
        <translation>«{name}» fa parte di {routines}. Prima toglilo da lì.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}.</source>
        <translation>Questa immagine non si può usare: {reason}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il file è danneggiato</translation>
    </message>
    <message>
        <source>it is not a PNG, JPEG, WebP or SVG picture</source>
        <translation>il file non è un’immagine PNG, JPEG, WebP o SVG</translation>
    </message>
    <message>
        <source>it has {size} MB, and {most} MB is the most</source>
        <translation>il file ha {size} MB, e il massimo è {most} MB</translation>
    </message>
    <message>
        <source>an SVG picture may have {most} MB, this one has more</source>
        <translation>un’immagine SVG può avere {most} MB, questa ne ha di più</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, and {side} a side or {count} million in all are the most</source>
        <translation>ha {width} x {height} pixel, e il massimo è {side} per lato o {count} milioni in tutto</translation>
    </message>
    <message>
        <source>it has a DOCTYPE; save it as plain SVG or as PNG</source>
        <translation>contiene un DOCTYPE; salvala come SVG semplice o come PNG</translation>
    </message>
    <message>
        <source>it has an XML instruction such as a style sheet; save it as PNG</source>
        <translation>contiene un’istruzione XML, per esempio un foglio di stile; salvala come PNG</translation>
    </message>
    <message>
        <source>an SVG picture may not have {what}; save it as PNG</source>
        <translation>un’immagine SVG non può contenere {what}; salvala come PNG</translation>
    </message>
    <message>
        <source>“{file}” was not added: {reason}.</source>
        <translation>«{file}» non aggiunto: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shared: {reason}.</source>
        <translation>«{name}» non si può condividere: {reason}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. There are: {names}.</source>
        <translation>Non c’è nessuna routine «{name}». Ci sono: {names}.</translation>
    </message>
    <message>
        <source>it needs {names}, which this HipTimer does not have; a newer one may</source>
        <translation>richiede {names}, che questo HipTimer non ha; forse uno più recente sì</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>il file è danneggiato o incompleto</translation>
    </message>
    <message>
        <source>it is not a HipTimer routine</source>
        <translation>non è una routine di HipTimer</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>non è un file</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il file è cifrato</translation>
    </message>
    <message>
        <source>there is no routine in it</source>
        <translation>non contiene nessuna routine</translation>
    </message>
    <message>
        <source>it is compressed in a way that HipTimer does not use</source>
        <translation>è compresso in un modo che HipTimer non usa</translation>
    </message>
    <message>
        <source>it was made by a newer HipTimer; update HipTimer to add it</source>
        <translation>è stato creato da un HipTimer più recente; aggiorna HipTimer per aggiungerlo</translation>
    </message>
    <message>
        <source>it does not say which version of the format it has</source>
        <translation>non indica la versione del suo formato</translation>
    </message>
    <message>
        <source>it has more than {count} MB</source>
        <translation>supera {count} MB</translation>
    </message>
    <message>
        <source>it holds more than {count} MB</source>
        <translation>contiene più di {count} MB</translation>
    </message>
    <message>
        <source>it holds more than {count} parts</source>
        <translation>contiene più di {count} parti</translation>
    </message>
    <message>
        <source>it holds something that is neither a routine nor its picture: {name}</source>
        <translation>contiene qualcosa che non è né una routine né una sua immagine: {name}</translation>
    </message>
    <message>
        <source>the picture {name} is missing</source>
        <translation>manca l’immagine {name}</translation>
    </message>
    <message>
        <source>the picture {name} belongs to no drill</source>
        <translation>l’immagine {name} non appartiene a nessun esercizio</translation>
    </message>
    <message>
        <source>the picture {name} is not what its name says</source>
        <translation>l’immagine {name} non è ciò che dice il suo nome</translation>
    </message>
    <message>
        <source>the picture {name} cannot be used: {reason}</source>
        <translation>l’immagine {name} non si può usare: {reason}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>impossibile leggerlo ({reason})</translation>
    </message>
    <message>
        <source>The screen may go dark: this computer does not let HipTimer keep it on.</source>
        <translation>Lo schermo potrebbe spegnersi: questo computer non permette a HipTimer di tenerlo acceso.</translation>
    </message>
    <message>
        <source>There is no font on this computer to print with.</source>
        <translation>Su questo computer non c’è nessun carattere per stampare.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>Impossibile scrivere {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Impossibile scrivere {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Impossibile leggere {path}: {reason}.</translation>
    </message>
    <message>
        <source>{fault}, and {count} more</source>
        <translation>{fault}, e altri {count}</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation>{place}: trovato {found}, previsto {expected}</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permesso negato</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>file system in sola lettura</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>file o cartella inesistente</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nome del file troppo lungo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>errore di input/output</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota disco superata</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 pagina</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Defaults are in use.</source>
        <translation>Sono in uso i valori predefiniti.</translation>
    </message>
    <message>
        <source>Hang it on the wall</source>
        <translation>Da appendere al muro</translation>
    </message>
    <message>
        <source>HipTimer routine</source>
        <translation>Routine di HipTimer</translation>
    </message>
    <message>
        <source>Listen without any screen</source>
        <translation>Da ascoltare senza schermo</translation>
    </message>
    <message>
        <source>New sessions: {added}. Changed: {updated}. Already there: {there}.</source>
        <translation>Sessioni nuove: {added}. Modificate: {updated}. Già presenti: {there}.</translation>
    </message>
    <message>
        <source>Not usable: {values}. The rest is in use.</source>
        <translation>Non utilizzabili: {values}. Il resto è in uso.</translation>
    </message>
    <message>
        <source>Open it in another HipTimer</source>
        <translation>Da aprire in un altro HipTimer</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Sessions written to {path}: {count}.</source>
        <translation>Sessioni scritte in {path}: {count}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condividi</translation>
    </message>
    <message>
        <source>The drills are in English, as a file is damaged: {fault}</source>
        <translation>Gli esercizi sono in inglese, perché un file è danneggiato: {fault}</translation>
    </message>
    <message>
        <source>There is no figure for “{exercise}”.</source>
        <translation>Non c’è nessuna figura per «{exercise}».</translation>
    </message>
    <message>
        <source>There is no folder to keep your own drills in.</source>
        <translation>Manca una cartella per i tuoi esercizi.</translation>
    </message>
    <message>
        <source>This system does not let HipTimer start itself at login.</source>
        <translation>Questo sistema non permette a HipTimer di avviarsi all’accesso.</translation>
    </message>
    <message>
        <source>Update HipTimer to use your own drills here.</source>
        <translation>Aggiorna HipTimer per usare qui i tuoi esercizi.</translation>
    </message>
    <message>
        <source>Update HipTimer to use your own routines here.</source>
        <translation>Aggiorna HipTimer per usare qui le tue routine.</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>Audio WAV</translation>
    </message>
    <message>
        <source>Your data is in that folder already.</source>
        <translation>I tuoi dati sono già in quella cartella.</translation>
    </message>
    <message>
        <source>Your data was copied to {folder}. HipTimer uses it from the next start.</source>
        <translation>I tuoi dati sono stati copiati in {folder}. HipTimer li userà dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Your own drills are missing for now.</source>
        <translation>Per ora mancano i tuoi esercizi.</translation>
    </message>
    <message>
        <source>Your own routines are missing for now.</source>
        <translation>Per ora mancano le tue routine.</translation>
    </message>
    <message>
        <source>it does not begin with an svg element of the SVG namespace</source>
        <translation>il file non inizia con un elemento svg dello spazio dei nomi SVG</translation>
    </message>
    <message>
        <source>it has a text of more than {count} characters</source>
        <translation>contiene un testo di più di {count} caratteri</translation>
    </message>
    <message>
        <source>it has a text with hidden or control characters: {text}</source>
        <translation>contiene un testo con caratteri nascosti o di controllo: {text}</translation>
    </message>
    <message>
        <source>it holds {name} twice</source>
        <translation>contiene {name} due volte</translation>
    </message>
    <message>
        <source>its JSON has a number of too many digits</source>
        <translation>il suo JSON contiene un numero con troppe cifre</translation>
    </message>
    <message>
        <source>its JSON has a number that is too large</source>
        <translation>il suo JSON contiene un numero troppo grande</translation>
    </message>
    <message>
        <source>its JSON has the key {name} twice</source>
        <translation>il suo JSON contiene due volte la chiave {name}</translation>
    </message>
    <message>
        <source>its JSON has {name}, which is no number</source>
        <translation>il suo JSON contiene {name}, che non è un numero</translation>
    </message>
    <message>
        <source>its JSON is broken in line {line}, column {column} ({reason})</source>
        <translation>il suo JSON ha un errore alla riga {line}, colonna {column} ({reason})</translation>
    </message>
    <message>
        <source>its JSON is nested more than {count} deep</source>
        <translation>il suo JSON ha più di {count} livelli annidati</translation>
    </message>
    <message>
        <source>its XML is broken in line {line}, column {column}</source>
        <translation>il suo XML ha un errore alla riga {line}, colonna {column}</translation>
    </message>
    <message>
        <source>its text is not UTF-8</source>
        <translation>il suo testo non è in UTF-8</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). {more}</source>
        <translation>Impossibile leggere {file} ({reason}). {more}</translation>
    </message>
    <message>
        <source>{file} was written by a newer HipTimer and is left as it is. {more}</source>
        <translation>{file} è stato scritto da un HipTimer più recente e resta com’è. {more}</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason} Nothing was changed.</source>
        <translation>Impossibile usare {folder}: {reason} Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>{name} in it is a link or a device</source>
        <translation>{name}, al suo interno, è un collegamento o un dispositivo</translation>
    </message>
    <message>
        <source>{name} in it is larger than {count} MB</source>
        <translation>{name}, al suo interno, supera {count} MB</translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation>{pages} pagine</translation>
    </message>
    <message>
        <source>{path} could not be made. {more}</source>
        <translation>Impossibile creare {path}. {more}</translation>
    </message>
    <message>
        <source>{place} cannot be changed: {reason}.</source>
        <translation>Impossibile modificare {place}: {reason}.</translation>
    </message>
    <message>
        <source>Leave at least one day between two strength days.</source>
        <translation>Lascia almeno un giorno tra due giorni di forza.</translation>
    </message>
    <message>
        <source>Long holds right before a run cost strength. Choose a routine that moves.</source>
        <translation>Le posizioni tenute a lungo subito prima di correre tolgono forza. Scegli una routine in movimento.</translation>
    </message>
    <message>
        <source>Nothing is stretched on the day before a race.</source>
        <translation>Il giorno prima della gara niente stretching.</translation>
    </message>
    <message>
        <source>The session on that day is already done.</source>
        <translation>La sessione di quel giorno è già fatta.</translation>
    </message>
    <message>
        <source>There is no strength in the last days before a race.</source>
        <translation>Negli ultimi giorni prima della gara niente forza.</translation>
    </message>
    <message>
        <source>You are ill or away that day.</source>
        <translation>Quel giorno non stai bene o sei via.</translation>
    </message>
    <message>
        <source>A session stays in its week.</source>
        <translation>Ogni sessione resta nella sua settimana.</translation>
    </message>
    <message>
        <source>A warm-up stays with its run.</source>
        <translation>Il riscaldamento resta con la sua corsa.</translation>
    </message>
    <message>
        <source>Race day has only its warm-up.</source>
        <translation>Il giorno della gara c’è solo il riscaldamento.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Quel giorno è passato.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a hard run.</source>
        <translation>Niente forza il giorno prima di una corsa intensa.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a long run.</source>
        <translation>Niente forza il giorno prima di una corsa lunga.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a run.</source>
        <translation>Niente forza il giorno prima di una corsa.</translation>
    </message>
    <message>
        <source>You are just getting over an illness that day.</source>
        <translation>Quel giorno ti stai ancora rimettendo.</translation>
    </message>
    <message>
        <source>Your hips rest for the first days after a race.</source>
        <translation>Nei primi giorni dopo la gara le tue anche riposano.</translation>
    </message>
    <message>
        <source>No leg reaches that far. Please measure again, or check what you typed.</source>
        <translation>Nessuna gamba arriva fin lì. Misura di nuovo o controlla quello che hai scritto.</translation>
    </message>
    <message>
        <source>Your left side has less in “{test}”: its stretches get more of the week.</source>
        <translation>In «{test}» il lato sinistro ha meno: i suoi allungamenti ricevono di più nella settimana.</translation>
    </message>
    <message>
        <source>Your right side has less in “{test}”: its stretches get more of the week.</source>
        <translation>In «{test}» il lato destro ha meno: i suoi allungamenti ricevono di più nella settimana.</translation>
    </message>
    <message>
        <source>“{test}” is low: its stretches get more of the week.</source>
        <translation>«{test}» è basso: i suoi allungamenti ricevono di più nella settimana.</translation>
    </message>
    <message>
        <source>HipTimer ends a session in its own way</source>
        <translation>HipTimer conclude le sessioni a modo suo</translation>
    </message>
    <message>
        <source>HipTimer gives time to get ready by itself</source>
        <translation>HipTimer dà già il tempo di prepararsi</translation>
    </message>
    <message>
        <source>HipTimer has no groups; its steps follow one another</source>
        <translation>HipTimer non ha gruppi; i suoi passi vengono uno dopo l’altro</translation>
    </message>
    <message>
        <source>HipTimer has nothing like it</source>
        <translation>HipTimer non ha niente di simile</translation>
    </message>
    <message>
        <source>Of each drill the file has the name and the length alone. How it is done and what it works can be added under Drills; until then it counts for no area of the hips.</source>
        <translation>Di ogni esercizio il file contiene solo il nome e la durata. Come si fa e che cosa allena si può aggiungere in Esercizi; fino ad allora non conta per nessuna zona delle anche.</translation>
    </message>
    <message>
        <source>a file of another timer was expected: JSON of TimeR Machine or of intervals with sets, or a table with a name and a length in each line, such as “Plank, 30”</source>
        <translation>era atteso il file di un altro timer: JSON di TimeR Machine o di intervalli con serie, oppure una tabella con un nome e una durata in ogni riga, come “Plank, 30”</translation>
    </message>
    <message>
        <source>a routine has at most {count} drills; from here on it is left out</source>
        <translation>una routine ha al massimo {count} esercizi; da qui in poi viene tralasciato</translation>
    </message>
    <message>
        <source>column {count}</source>
        <translation>colonna {count}</translation>
    </message>
    <message>
        <source>from another timer</source>
        <translation>da un altro timer</translation>
    </message>
    <message>
        <source>groups in groups are read {count} deep</source>
        <translation>i gruppi dentro i gruppi vengono letti fino a {count} livelli</translation>
    </message>
    <message>
        <source>how many times cannot be read, so it is done once</source>
        <translation>non si legge quante volte, quindi si fa una volta sola</translation>
    </message>
    <message>
        <source>it has a length of 0</source>
        <translation>la sua durata è 0</translation>
    </message>
    <message>
        <source>it has more than {count} steps</source>
        <translation>ha più di {count} passi</translation>
    </message>
    <message>
        <source>it has no length that can be read</source>
        <translation>la sua durata non è leggibile</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>non ha passi</translation>
    </message>
    <message>
        <source>it has nothing to do but rests</source>
        <translation>contiene solo pause</translation>
    </message>
    <message>
        <source>it is a journal of HipTimer, which can be imported in Settings</source>
        <translation>è un diario di HipTimer, che si può importare nelle Impostazioni</translation>
    </message>
    <message>
        <source>it is shorter than a second</source>
        <translation>dura meno di un secondo</translation>
    </message>
    <message>
        <source>it lasts {time}, the longest there is, instead of {asked}</source>
        <translation>dura {time}, il massimo possibile, invece di {asked}</translation>
    </message>
    <message>
        <source>it waits for a tap; in HipTimer the session goes on by itself</source>
        <translation>aspetta un tocco; in HipTimer la sessione prosegue da sola</translation>
    </message>
    <message>
        <source>its line {line} cannot be read</source>
        <translation>la sua riga {line} non è leggibile</translation>
    </message>
    <message>
        <source>its name is cut to {count} characters</source>
        <translation>il suo nome viene accorciato a {count} caratteri</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>riga {line}</translation>
    </message>
    <message>
        <source>only the first timer of a file is taken over; save this one alone</source>
        <translation>viene ripreso solo il primo timer di un file; salva questo da solo</translation>
    </message>
    <message>
        <source>rounded to {count} s</source>
        <translation>arrotondato a {count} s</translation>
    </message>
    <message>
        <source>the rest after it ends the session, and HipTimer ends in its own way</source>
        <translation>la pausa dopo chiude la sessione, e HipTimer conclude a modo suo</translation>
    </message>
    <message>
        <source>the rest after it lasts {time}, the longest there is, instead of {asked}</source>
        <translation>la pausa dopo dura {time}, il massimo possibile, invece di {asked}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>Audio MP3</translation>
    </message>
    <message>
        <source>Nothing to write yet: make a plan, or set a reminder in Settings.</source>
        <translation>Ancora niente da scrivere: crea un piano o imposta un promemoria nelle impostazioni.</translation>
    </message>
    <message>
        <source>Your weeks beside your appointments</source>
        <translation>Le tue settimane accanto ai tuoi impegni</translation>
    </message>
    <message>
        <source>planned sessions: {sessions}, reminders: {reminders}</source>
        <translation>sessioni previste: {sessions}, promemoria: {reminders}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 passo</translation>
    </message>
    <message>
        <source>A FIT file cannot hold a session of that day or that length.</source>
        <translation>Un file FIT non può contenere una sessione di quella data o di quella durata.</translation>
    </message>
    <message>
        <source>A FIT file holds {most} steps at most; this session has {count}.</source>
        <translation>Un file FIT contiene al massimo {most} passi; questa sessione ne ha {count}.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>FIT activity</source>
        <translation>Attività FIT</translation>
    </message>
    <message>
        <source>FIT workout</source>
        <translation>Allenamento FIT</translation>
    </message>
    <message>
        <source>Follow it on your wrist</source>
        <translation>Seguila al polso</translation>
    </message>
    <message>
        <source>For Strava or Garmin</source>
        <translation>Per Strava o Garmin</translation>
    </message>
    <message>
        <source>How long the break was before you went on is not kept, so it is left out.</source>
        <translation>La durata dell’interruzione non viene salvata, quindi non compare.</translation>
    </message>
    <message>
        <source>Nothing was done in this session.</source>
        <translation>In questa sessione non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>This session has {count} steps. Many watches take {most} at most and may refuse it.</source>
        <translation>Questa sessione ha {count} passi. Molti orologi ne accettano al massimo {most} e potrebbero rifiutarla.</translation>
    </message>
    <message>
        <source>This session ran at another speed, so it has no real times to take along.</source>
        <translation>Questa sessione è stata eseguita a un’altra velocità, quindi non ha tempi reali.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} passi</translation>
    </message>
    <message>
        <source>Enjoy the rest of your day.</source>
        <translation>Buon proseguimento di giornata.</translation>
    </message>
    <message>
        <source>Follow it on your phone</source>
        <translation>Seguila sul telefono</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Come si fa</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Audio disattivato</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Audio attivo</translation>
    </message>
    <message>
        <source>Tap when done</source>
        <translation>Tocca quando hai finito</translation>
    </message>
    <message>
        <source>Tap “{button}” to go on.</source>
        <translation>Tocca «{button}» per continuare.</translation>
    </message>
    <message>
        <source>This browser cannot play the sound. The words are on the screen.</source>
        <translation>Questo browser non riesce a riprodurre l’audio. Le indicazioni sono sullo schermo.</translation>
    </message>
    <message>
        <source>This preview shows the words only. Save the file and open it in your browser, and it plays the session: figure, countdown and voice.</source>
        <translation>Questa anteprima mostra solo il testo. Salva il file e aprilo nel browser: lì parte la sessione, con figura, conto alla rovescia e voce.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Phone page</source>
        <translation>Pagina per il telefono</translation>
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
        <translation>{count} min ({more} per spiegare)</translation>
    </message>
    <message numerus="yes">
        <source>Includes %n minute(s) to explain how the drills are done.</source>
        <translation>
            <numerusform>Di cui %n minuto per spiegare gli esercizi.</numerusform>
            <numerusform>Di cui %n minuti per spiegare gli esercizi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Minutes a week</source>
        <translation>Minuti a settimana</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>obiettivo raggiunto</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiunto</translation>
    </message>
</context>
<context>
    <name>MinutesPopup</name>
    <message>
        <source>Other number of minutes</source>
        <translation>Altro numero di minuti</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
</context>
<context>
    <name>Muscle</name>
    <message>
        <source>hip flexors</source>
        <translation>flessori dell’anca</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>glutei</translation>
    </message>
    <message>
        <source>outer hip</source>
        <translation>esterno dell’anca</translation>
    </message>
    <message>
        <source>inner thighs</source>
        <translation>interno coscia</translation>
    </message>
    <message>
        <source>deep rotators</source>
        <translation>rotatori profondi</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>ischiocrurali</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>quadricipiti</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronco</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>spalle</translation>
    </message>
    <message>
        <source>lower leg</source>
        <translation>polpaccio e tibia</translation>
    </message>
    <message>
        <source>inner thigh</source>
        <comment>of one side</comment>
        <translation>interno coscia</translation>
    </message>
</context>
<context>
    <name>MuscleRow</name>
    <message>
        <source>Muscle group</source>
        <translation>Gruppo muscolare</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Quanto conta</translation>
    </message>
    <message>
        <source>On which side it is</source>
        <translation>Su quale lato si trova</translation>
    </message>
    <message>
        <source>Muscle, if you know</source>
        <translation>Muscolo, se lo sai</translation>
    </message>
    <message>
        <source>Name of the muscle</source>
        <translation>Nome del muscolo</translation>
    </message>
    <message>
        <source>Where: “back leg”</source>
        <translation>Dove: «gamba posteriore»</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dove si trova</translation>
    </message>
</context>
<context>
    <name>MusclesCard</name>
    <message>
        <source>Muscles</source>
        <translation>Muscoli</translation>
    </message>
    <message>
        <source>Where a muscle only helps, half of the time counts.</source>
        <translation>Se un muscolo aiuta soltanto, conta metà del tempo.</translation>
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
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Esercizi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progressi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
</context>
<context>
    <name>NearlyFits</name>
    <message>
        <source>Nothing fits “{query}” exactly. Closest:</source>
        <translation>Nulla corrisponde esattamente a «{query}». I più vicini:</translation>
    </message>
</context>
<context>
    <name>NothingFits</name>
    <message>
        <source>Nothing fits</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Show all drills</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>No drill with these filters has “{query}” in it.</source>
        <translation>Con questi filtri nessun esercizio contiene «{query}».</translation>
    </message>
    <message>
        <source>No drill has “{query}” in it.</source>
        <translation>Nessun esercizio contiene «{query}».</translation>
    </message>
    <message>
        <source>No drill has all of this at once. Take a filter away.</source>
        <translation>Nessun esercizio ha tutto questo insieme. Togli un filtro.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Missing</source>
        <translation>Manca</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>two</source>
        <translation>due</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quattro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinque</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sei</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sette</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>otto</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nove</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dieci</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>undici</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>dodici</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>tredici</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>quattordici</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>quindici</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>sedici</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>diciassette</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>diciotto</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>diciannove</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>venti</translation>
    </message>
</context>
<context>
    <name>OpenSheets</name>
    <message>
        <source>The plan is changed.</source>
        <translation>Il piano è cambiato.</translation>
    </message>
    <message>
        <source>The plan is ended.</source>
        <translation>Il piano è terminato.</translation>
    </message>
    <message>
        <source>Those days are off. Nothing is owed.</source>
        <translation>Quei giorni sono liberi. Niente da recuperare.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>without pauses</source>
        <translation>pause escluse</translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n settimana</numerusform>
            <numerusform>in %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n session(s) or more</source>
        <translation>
            <numerusform>con almeno %n sessione</numerusform>
            <numerusform>con almeno %n sessioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ week(s)</source>
        <translation>
            <numerusform>%n+ settimana</numerusform>
            <numerusform>%n+ settimane</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 7 days: strength sets left {left}, right {right} · warm-ups {count}</source>
        <translation>Ultimi 7 giorni: serie di forza a sinistra {left}, a destra {right} · riscaldamenti {count}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progressi</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Anche misurate</translation>
    </message>
    <message>
        <source>Begin with a practice day</source>
        <translation>Inizia con un giorno di prova</translation>
    </message>
    <message>
        <source>Five tests that you can do alone, with a phone or a tape. A practice day, two days for your start, then every four weeks. About eight minutes for all.</source>
        <translation>Cinque test che puoi fare senza aiuto, con il telefono o un metro. Un giorno di prova, due giorni per il tuo punto di partenza, poi ogni quattro settimane. Circa otto minuti in tutto.</translation>
    </message>
    <message>
        <source>Nothing is due. Range changes slowly: every four weeks is enough.</source>
        <translation>Niente da fare. La mobilità cambia piano: basta ogni quattro settimane.</translation>
    </message>
</context>
<context>
    <name>OwnRoutines</name>
    <message>
        <source>Copy of {name}</source>
        <translation>Copia di {name}</translation>
    </message>
    <message>
        <source>“{name}” is among your routines now.</source>
        <translation>«{name}» ora è tra le tue routine.</translation>
    </message>
    <message>
        <source>“{name}” deleted.</source>
        <translation>«{name}» eliminata.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>All settings are back to their defaults.</source>
        <translation>Tutte le impostazioni sono tornate ai valori predefiniti.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Session of the day</source>
        <translation>Sessione del giorno</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Guarda dentro</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un giorno dopo</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Do another session that day</source>
        <translation>Fare un’altra sessione quel giorno</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Not this time; nothing is owed</source>
        <translation>Non stavolta; niente da recuperare</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti</translation>
    </message>
    <message>
        <source>Have it as the plan has it</source>
        <translation>Rimetterla come prevede il piano</translation>
    </message>
    <message>
        <source>I&apos;m back</source>
        <translation>Sono tornato</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Across</source>
        <translation>Spostati</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Torna</translation>
    </message>
    <message>
        <source>Diagonal lunge</source>
        <translation>Affondo diagonale</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Forward lunge</source>
        <translation>Affondo avanti</translation>
    </message>
    <message>
        <source>Hands down</source>
        <translation>Mani giù</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Solleva</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Scendi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Braccio su</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Stabilizzati</translation>
    </message>
    <message>
        <source>Side lunge</source>
        <translation>Affondo laterale</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>In piedi</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Ruota</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Lower</source>
        <translation>Scendi</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Nome della fase</translation>
    </message>
    <message>
        <source>Seconds of the phase</source>
        <translation>Secondi della fase</translation>
    </message>
    <message>
        <source>What is said, if anything</source>
        <translation>Che cosa si dice, se serve</translation>
    </message>
    <message>
        <source>What is said as the phase begins</source>
        <translation>Che cosa si dice all’inizio della fase</translation>
    </message>
</context>
<context>
    <name>PictureSection</name>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>PNG, JPEG, SVG or WebP, shown during the drill.</source>
        <translation>PNG, JPEG, SVG o WebP, mostrata durante l’esercizio.</translation>
    </message>
    <message>
        <source>Places and dates are taken out of photos.</source>
        <translation>Luoghi e date vengono tolti dalle foto.</translation>
    </message>
    <message>
        <source>Right side at work</source>
        <translation>Lato destro al lavoro</translation>
    </message>
    <message>
        <source>Left side at work</source>
        <translation>Lato sinistro al lavoro</translation>
    </message>
    <message>
        <source>Mirror it for the other side</source>
        <translation>Specchiala per l’altro lato</translation>
    </message>
    <message>
        <source>The drill</source>
        <translation>L’esercizio</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un’immagine</translation>
    </message>
</context>
<context>
    <name>PictureSlot</name>
    <message>
        <source>Drop a picture here</source>
        <translation>Trascina qui un’immagine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Remove this picture</source>
        <translation>Rimuovi questa immagine</translation>
    </message>
    <message>
        <source>Choose: {called}</source>
        <translation>Scegli: {called}</translation>
    </message>
    <message>
        <source>Remove: {called}</source>
        <translation>Rimuovi: {called}</translation>
    </message>
    <message>
        <source>{called}, mirrored from the other</source>
        <translation>{called}, specchiata dall’altra</translation>
    </message>
    <message>
        <source>{called}: none yet</source>
        <translation>{called}: ancora nessuna</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Warm-up</source>
        <translation>Riscald.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Forza</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Stretching</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>niente corsa</translation>
    </message>
    <message>
        <source>easy run</source>
        <translation>corsa facile</translation>
    </message>
    <message>
        <source>long run</source>
        <translation>corsa lunga</translation>
    </message>
    <message>
        <source>hard run</source>
        <translation>corsa intensa</translation>
    </message>
    <message>
        <source>Head cold</source>
        <translation>Raffreddore</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Away, a little</source>
        <translation>Via, un po’</translation>
    </message>
    <message>
        <source>Nothing planned, nothing owed. Then half sessions for as many days, up to 7.</source>
        <translation>Niente in programma, niente da recuperare. Poi mezze sessioni per altrettanti giorni, al massimo 7.</translation>
    </message>
    <message>
        <source>Half the time, if you feel like it. No strength, no warm-ups.</source>
        <translation>Metà del tempo, se ti va. Niente forza, niente riscaldamento.</translation>
    </message>
    <message>
        <source>Nothing planned, nothing owed. Then the plan goes on.</source>
        <translation>Niente in programma, niente da recuperare. Poi il piano continua.</translation>
    </message>
    <message>
        <source>Three short stretches a week and one strength session keep what you have.</source>
        <translation>Tre brevi stretching a settimana e una sessione di forza mantengono ciò che hai.</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>Race day</source>
        <translation>Giorno di gara</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Riposo</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Spostato a {day}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fatto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>a day of the month that follows</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>race</source>
        <translation>gara</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>spostato qui</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>settimana {number}</translation>
    </message>
    <message>
        <source>{enter} looks inside.</source>
        <translation>{enter} guarda dentro.</translation>
    </message>
    <message>
        <source>{keys} moves it, {delete} leaves it out.</source>
        <translation>{keys} la sposta, {delete} la salta.</translation>
    </message>
    <message>
        <source>{space} goes on to the next one.</source>
        <translation>{space} passa alla successiva.</translation>
    </message>
    <message>
        <source>This plan is over. What you did stays in Progress.</source>
        <translation>Questo piano è finito. Ciò che hai fatto resta in Progressi.</translation>
    </message>
    <message>
        <source>Building up: the first weeks ask for less on purpose.</source>
        <translation>Si comincia piano: le prime settimane chiedono meno, apposta.</translation>
    </message>
    <message>
        <source>A missed day moves to the next free one. Nothing piles up.</source>
        <translation>Un giorno perso passa al prossimo libero. Niente si accumula.</translation>
    </message>
    <message>
        <source>Week {number} gave</source>
        <translation>La settimana {number} ha dato</translation>
    </message>
    <message>
        <source>If you keep to week {number}</source>
        <translation>Se segui la settimana {number}</translation>
    </message>
    <message>
        <source>{time} a side</source>
        <translation>{time} per lato</translation>
    </message>
    <message>
        <source>{area}: no drill of your plan stretches this.</source>
        <translation>{area}: nessun esercizio del tuo piano lo allunga.</translation>
    </message>
    <message>
        <source>Building up to {time}.</source>
        <translation>Si sale fino a {time}.</translation>
    </message>
    <message>
        <source>{area}: {time} short of {target}. That is fine.</source>
        <translation>{area}: {time} meno di {target}. Va bene così.</translation>
    </message>
    <message>
        <source>{time} short of {target} everywhere. That is fine.</source>
        <translation>Ovunque {time} meno di {target}. Va bene così.</translation>
    </message>
    <message>
        <source>{area}: up to {time} short of {target}. That is fine.</source>
        <translation>{area}: fino a {time} meno di {target}. Va bene così.</translation>
    </message>
    <message>
        <source>Stretch on {day} too</source>
        <translation>Stretching anche {day}</translation>
    </message>
    <message>
        <source>{name} is on {day} now.</source>
        <translation>{name} è ora {day}.</translation>
    </message>
    <message>
        <source>{name} is left out. Nothing is owed.</source>
        <translation>{name}: saltato. Niente da recuperare.</translation>
    </message>
    <message>
        <source>It is {name} now.</source>
        <translation>Ora è {name}.</translation>
    </message>
    <message>
        <source>It is as planned again.</source>
        <translation>È di nuovo come previsto.</translation>
    </message>
    <message>
        <source>before a run</source>
        <translation>prima di correre</translation>
    </message>
    <message>
        <source>after a run</source>
        <translation>dopo la corsa</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>alla scrivania</translation>
    </message>
    <message>
        <source>easy day</source>
        <translation>giorno leggero</translation>
    </message>
    <message>
        <source>No stretching before the start. Walk a little afterwards.</source>
        <translation>Niente stretching prima del via. Dopo, cammina un po’.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Niente da recuperare.</translation>
    </message>
    <message>
        <source>Nothing is planned. Rest counts too.</source>
        <translation>Niente in programma. Anche il riposo conta.</translation>
    </message>
    <message>
        <source>That day is over, so the plan has no race.</source>
        <translation>Quel giorno è passato: il piano non ha una gara.</translation>
    </message>
    <message>
        <source>Today: warm up, run, and leave the stretching for later.</source>
        <translation>Oggi: riscaldati, corri e lascia lo stretching per dopo.</translation>
    </message>
    <message>
        <source>Tomorrow: rest today, and warm up before the start.</source>
        <translation>Domani: oggi riposa, e riscaldati prima del via.</translation>
    </message>
    <message>
        <source>The plan gets lighter before it.</source>
        <translation>Prima, il piano si alleggerisce.</translation>
    </message>
    <message>
        <source>There is a stretch on {day} now.</source>
        <translation>Ora c’è uno stretching {day}.</translation>
    </message>
    <message>
        <source>Nothing else fits here</source>
        <translation>Qui non va bene altro</translation>
    </message>
    <message>
        <source>Plan from {date}</source>
        <translation>Piano dal {date}</translation>
    </message>
    <message>
        <source>Plan is over</source>
        <translation>Piano finito</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>Settimana {number} di {count}</translation>
    </message>
    <message>
        <source>Race today</source>
        <translation>Gara oggi</translation>
    </message>
    <message>
        <source>Race tomorrow</source>
        <translation>Gara domani</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) to your race</source>
        <translation>
            <numerusform>%n settimana alla tua gara</numerusform>
            <numerusform>%n settimane alla tua gara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n settimana</numerusform>
            <numerusform>%n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your race comes %n day(s) after its end.</source>
        <translation>
            <numerusform>La tua gara arriva %n giorno dopo la sua fine.</numerusform>
            <numerusform>La tua gara arriva %n giorni dopo la sua fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan ends %n day(s) before it. Make the next one then.</source>
        <translation>
            <numerusform>Il piano finisce %n giorno prima. Crea allora il prossimo.</numerusform>
            <numerusform>Il piano finisce %n giorni prima. Crea allora il prossimo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Race in %n day(s)</source>
        <translation>
            <numerusform>Gara tra %n giorno</numerusform>
            <numerusform>Gara tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Fatto {day}</translation>
    </message>
    <message>
        <source>Off sick</source>
        <translation>Malato</translation>
    </message>
    <message>
        <source>Nothing is planned this week. That is fine.</source>
        <translation>Questa settimana non è previsto nulla. Va bene così.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Why this plan</source>
        <translation>Perché questo piano</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambia il piano</translation>
    </message>
    <message>
        <source>I&apos;m ill or away</source>
        <translation>Malato o via</translation>
    </message>
    <message>
        <source>Plan the next weeks</source>
        <translation>Pianifica le prossime settimane</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Weeks of short sessions around your runs.</source>
        <translation>Settimane di brevi sessioni attorno alle tue corse.</translation>
    </message>
    <message>
        <source>Your plan is made.</source>
        <translation>Il tuo piano è pronto.</translation>
    </message>
    <message>
        <source>The next weeks are planned.</source>
        <translation>Le prossime settimane sono pianificate.</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>sagittal</source>
        <translation>sagittale</translation>
    </message>
    <message>
        <source>frontal</source>
        <translation>frontale</translation>
    </message>
    <message>
        <source>transverse</source>
        <translation>trasversale</translation>
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
        <translation>Direzioni</translation>
    </message>
    <message>
        <source>Most of the work went this way: {most}. Least: {least}.</source>
        <translation>La maggior parte in questa direzione: {most}. La minore: {least}.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Paused. {what}</source>
        <translation>In pausa. {what}</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Si riprende.</translation>
    </message>
    <message>
        <source>Press Space when done.</source>
        <translation>Premi Spazio quando hai finito.</translation>
    </message>
    <message>
        <source>Well done. The session is over.</source>
        <translation>Ben fatto. La sessione è finita.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Sei a metà.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Come out of it slowly.</source>
        <translation>Esci lentamente dalla posizione.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Riposo</translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation>Più facile: {name}</translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation>Più difficile: {name}</translation>
    </message>
    <message>
        <source>stretching: {muscles}</source>
        <translation>allunga: {muscles}</translation>
    </message>
    <message>
        <source>working: {muscles}</source>
        <translation>attiva: {muscles}</translation>
    </message>
    <message>
        <source>left {muscles}</source>
        <translation>{muscles} a sinistra</translation>
    </message>
    <message>
        <source>right {muscles}</source>
        <translation>{muscles} a destra</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Entrambi i lati</translation>
    </message>
    <message>
        <source>{side} first</source>
        <translation>prima il {side}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lato sinistro</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lato destro</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Voce attiva</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Solo voce</translation>
    </message>
    <message>
        <source>Chimes only</source>
        <translation>Solo segnali</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silenzio</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia lato</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Ben fatto</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Press Space when done</source>
        <translation>Premi Spazio quando hai finito</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>preparati</translation>
    </message>
    <message>
        <source>get into position</source>
        <translation>mettiti in posizione</translation>
    </message>
    <message>
        <source>follow the words</source>
        <translation>segui le indicazioni</translation>
    </message>
    <message>
        <source>come out slowly</source>
        <translation>esci lentamente</translation>
    </message>
    <message>
        <source>then {dose}</source>
        <translation>poi {dose}</translation>
    </message>
    <message>
        <source>then hold {dose}</source>
        <translation>poi mantieni {dose}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>di {count}</translation>
    </message>
    <message>
        <source>Follow the words: {what}.</source>
        <translation>Segui le indicazioni: {what}.</translation>
    </message>
    <message>
        <source>{what}, {dose}.</source>
        <translation>{what}, {dose}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prossimo</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Questo è l’ultimo.</translation>
    </message>
    <message>
        <source>{drill}, {side}</source>
        <translation>{drill}, {side}</translation>
    </message>
    <message>
        <source>Drill {number} of {count}</source>
        <translation>Esercizio {number} di {count}</translation>
    </message>
    <message>
        <source>extra round</source>
        <translation>serie in più</translation>
    </message>
    <message>
        <source>round {number} of {count}</source>
        <translation>serie {number} di {count}</translation>
    </message>
    <message>
        <source>The left side starts: it had {time} less in 28 days.</source>
        <translation>Inizia il lato sinistro: {time} in meno in 28 giorni.</translation>
    </message>
    <message>
        <source>The right side starts: it had {time} less in 28 days.</source>
        <translation>Inizia il lato destro: {time} in meno in 28 giorni.</translation>
    </message>
    <message>
        <source>Press Space to go on.</source>
        <translation>Premi Spazio per continuare.</translation>
    </message>
    <message>
        <source>The computer slept. Press Space to go on.</source>
        <translation>Il computer era in sospensione. Premi Spazio per continuare.</translation>
    </message>
    <message>
        <source>Get ready: {what}.</source>
        <translation>Preparati: {what}.</translation>
    </message>
    <message>
        <source>Next: {what}.</source>
        <translation>Prossimo: {what}.</translation>
    </message>
    <message>
        <source>Switch sides. {side}.</source>
        <translation>Cambia lato. {side}.</translation>
    </message>
    <message>
        <source>Well done. Come out slowly.</source>
        <translation>Ben fatto. Esci lentamente dalla posizione.</translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Riposo.</translation>
    </message>
    <message>
        <source>Both sides in turn</source>
        <translation>Entrambi i lati, a turno</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n ripetizione</numerusform>
            <numerusform>%n ripetizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) a side</source>
        <translation>
            <numerusform>%n ripetizione per lato</numerusform>
            <numerusform>%n ripetizioni per lato</numerusform>
        </translation>
    </message>
    <message>
        <source>Come out slowly.</source>
        <translation>Esci lentamente dalla posizione.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La sessione è finita.</translation>
    </message>
    <message>
        <source>then {dose} a side</source>
        <translation>poi {dose} per lato</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>rimanenti</translation>
    </message>
    <message>
        <source>of {count} each side</source>
        <translation>di {count} per lato</translation>
    </message>
    <message>
        <source>+{count} s a side</source>
        <translation>+{count} s per lato</translation>
    </message>
    <message>
        <source>+{count} s</source>
        <translation>+{count} s</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>L’ultimo</translation>
    </message>
    <message>
        <source>{drill}. Click to go there (L: list of drills)</source>
        <translation>{drill}. Clicca per andarci (L: elenco degli esercizi)</translation>
    </message>
    <message numerus="yes">
        <source>+%n rep(s)</source>
        <translation>
            <numerusform>+%n ripetizione</numerusform>
            <numerusform>+%n ripetizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n rep(s) a side</source>
        <translation>
            <numerusform>+%n rip. per lato</numerusform>
            <numerusform>+%n rip. per lato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>secondo</numerusform>
            <numerusform>secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Fa male</translation>
    </message>
    <message>
        <source>It hurts: say how much</source>
        <translation>Fa male: dire quanto</translation>
    </message>
</context>
<context>
    <name>PlayerButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Tasto: {key}</translation>
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
        <translation>Buongiorno</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buon pomeriggio</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buonasera</translation>
    </message>
    <message numerus="yes">
        <source>Start {name}, %n minute(s)</source>
        <translation>
            <numerusform>Avvia {name}, %n minuto</numerusform>
            <numerusform>Avvia {name}, %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es)</source>
        <translation>
            <numerusform>%n esercizio di stretching</numerusform>
            <numerusform>%n esercizi di stretching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n esercizio</numerusform>
            <numerusform>%n esercizi</numerusform>
        </translation>
    </message>
    <message>
        <source>done today: {name}</source>
        <translation>oggi hai fatto: {name}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>tua</translation>
    </message>
    <message>
        <source>floor, no mat</source>
        <translation>a terra, senza tappetino</translation>
    </message>
    <message>
        <source>standing only</source>
        <translation>solo in piedi</translation>
    </message>
    <message>
        <source>{things}, no mat</source>
        <translation>{things}, senza tappetino</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>preferita</translation>
    </message>
    <message>
        <source>{enter} looks inside, {start} starts it.</source>
        <translation>{enter} guarda dentro, {start} avvia.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n minute(s)</source>
        <translation>
            <numerusform>{name}, %n minuto</numerusform>
            <numerusform>{name}, %n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Print “{name}”</source>
        <translation>Stampa «{name}»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Put in the date of today</source>
        <translation>Inserisci la data di oggi</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>For a client, if you like. Both may stay empty; nothing is remembered.</source>
        <translation>Per un paziente, se vuoi. Puoi lasciare vuoti entrambi i campi: non viene ricordato nulla.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No race</source>
        <translation>Nessuna gara</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>In un giorno</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Gara</translation>
    </message>
    <message>
        <source>Day of the race</source>
        <translation>Giorno della gara</translation>
    </message>
    <message>
        <source>A marathon</source>
        <translation>Una maratona</translation>
    </message>
    <message>
        <source>Which days do you run?</source>
        <translation>In quali giorni corri?</translation>
    </message>
    <message>
        <source>Is there a race?</source>
        <translation>C’è una gara?</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>Stretches a week</source>
        <translation>Stretching a settimana</translation>
    </message>
    <message>
        <source>Strength for the hips, two days a week</source>
        <translation>Forza per le anche, due giorni a settimana</translation>
    </message>
</context>
<context>
    <name>RangeBoxes</name>
    <message>
        <source>Least: {what}</source>
        <translation>Minimo: {what}</translation>
    </message>
    <message>
        <source>Most: {what}</source>
        <translation>Massimo: {what}</translation>
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
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>reminder for {name} at {time}</source>
        <translation>promemoria per {name} alle {time}</translation>
    </message>
    <message>
        <source>Remind me of {name} at {time}</source>
        <translation>Ricordami {name} alle {time}</translation>
    </message>
    <message>
        <source>Routine of the reminder at {time}</source>
        <translation>Routine del promemoria delle {time}</translation>
    </message>
    <message>
        <source>Time of the reminder for {name}</source>
        <translation>Ora del promemoria per {name}</translation>
    </message>
    <message>
        <source>Delete the reminder for {name} at {time}</source>
        <translation>Elimina il promemoria per {name} delle {time}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (non trovata)</translation>
    </message>
    <message>
        <source>This routine is not there any more. Choose another one.</source>
        <translation>Questa routine non c’è più. Scegline un’altra.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Scegli almeno un giorno.</translation>
    </message>
    <message>
        <source>Turned off.</source>
        <translation>Disattivato.</translation>
    </message>
    <message>
        <source>Next: today at {time}.</source>
        <translation>Prossimo: oggi alle {time}.</translation>
    </message>
    <message>
        <source>Next: tomorrow at {time}.</source>
        <translation>Prossimo: domani alle {time}.</translation>
    </message>
    <message>
        <source>Next: in a week, on {day} at {time}.</source>
        <translation>Prossimo: tra una settimana, {day} alle {time}.</translation>
    </message>
    <message>
        <source>Next: {day} at {time}.</source>
        <translation>Prossimo: {day} alle {time}.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Reminders come only while HipTimer is open or in the tray, and not on a day on which you have done a session.</source>
        <translation>I promemoria arrivano solo se HipTimer è aperto o nell’area di notifica, e non nei giorni in cui hai già fatto una sessione.</translation>
    </message>
    <message>
        <source>Keep HipTimer in the tray when its window is closed</source>
        <translation>Lascia HipTimer nell’area di notifica quando chiudi la finestra</translation>
    </message>
    <message>
        <source>Start HipTimer in the tray at login</source>
        <translation>Avvia HipTimer nell’area di notifica all’accesso</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Aggiungi un promemoria</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so HipTimer cannot stay there.</source>
        <translation>Questo desktop non mostra icone nell’area di notifica, quindi HipTimer non può restarci.</translation>
    </message>
    <message>
        <source>The GNOME extension “AppIndicator” adds them.</source>
        <translation>L’estensione «AppIndicator» di GNOME le aggiunge.</translation>
    </message>
    <message>
        <source>A bar with a tray, such as Waybar, would show them.</source>
        <translation>Una barra come Waybar le mostrerebbe.</translation>
    </message>
    <message>
        <source>This system does not let HipTimer start itself at login.</source>
        <translation>Questo sistema non permette a HipTimer di avviarsi all’accesso.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so reminders come in HipTimer&apos;s own window. A notification service, such as mako or dunst, would show them.</source>
        <translation>Questo desktop non mostra notifiche, quindi i promemoria compaiono nella finestra di HipTimer. Un servizio di notifica, come mako o dunst, le mostrerebbe.</translation>
    </message>
    <message>
        <source>Also planned for now: {names}.</source>
        <translation>Previste anche ora: {names}.</translation>
    </message>
    <message>
        <source>Time for {name}</source>
        <translation>È l’ora di {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Tra 30 minuti</translation>
    </message>
    <message>
        <source>Open HipTimer</source>
        <translation>Apri HipTimer</translation>
    </message>
    <message>
        <source>Open HipTimer to start.</source>
        <translation>Apri HipTimer per iniziare.</translation>
    </message>
    <message>
        <source>The reminder comes again if HipTimer stays open until then: it could not be saved.</source>
        <translation>Il promemoria tornerà se HipTimer resta aperto fino ad allora: non è stato possibile salvarlo.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n minute(s).</source>
        <translation>
            <numerusform>Dura %n minuto.</numerusform>
            <numerusform>Dura %n minuti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <source>Empty the search and take all filters away</source>
        <translation>Svuota la ricerca e togli tutti i filtri</translation>
    </message>
    <message>
        <source>Filters: {count}</source>
        <translation>Filtri: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln drill(s)</source>
        <translation>
            <numerusform>{found} di %Ln esercizio</numerusform>
            <numerusform>{found} di %Ln esercizi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drill(s)</source>
        <translation>
            <numerusform>%Ln esercizio</numerusform>
            <numerusform>%Ln esercizi</numerusform>
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
        <translation>manca solo la fine</translation>
    </message>
    <message>
        <source>drill {number}</source>
        <translation>esercizio {number}</translation>
    </message>
    <message>
        <source>Resume {name}: {place}</source>
        <translation>Riprendi {name}: {place}</translation>
    </message>
    <message>
        <source>left</source>
        <comment>the side</comment>
        <translation>sinistra</translation>
    </message>
    <message>
        <source>right</source>
        <comment>the side</comment>
        <translation>destra</translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation>ancora {time}</translation>
    </message>
</context>
<context>
    <name>ResumeCard</name>
    <message>
        <source>The session was discarded.</source>
        <translation>La sessione è stata scartata.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Take this session out of the journal</source>
        <translation>Togli questa sessione dal diario</translation>
    </message>
    <message>
        <source>What was done stays in the journal; the session is over</source>
        <translation>Quello che hai fatto resta nel diario; la sessione è finita</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Salva e termina</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>Yours</source>
        <translation>Tua</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinita</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e %n altro</numerusform>
            <numerusform>… e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Modifica una copia</translation>
    </message>
    <message>
        <source>Presets stay as they are: editing one makes a copy.</source>
        <translation>Le routine predefinite non cambiano: modificandone una si crea una copia.</translation>
    </message>
    <message>
        <source>There is no folder here in which routines of your own could be kept.</source>
        <translation>Qui manca una cartella in cui tenere le tue routine.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Start (Ctrl+Enter)</source>
        <translation>Avvia (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Edit (Enter in the list)</source>
        <translation>Modifica (Invio nell’elenco)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Make a second one like it</source>
        <translation>Creane un’altra uguale</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete (Delete in the list)</source>
        <translation>Elimina (Canc nell’elenco)</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Esercizi</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Avvia ora</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Guarda dentro</translation>
    </message>
    <message>
        <source>Fit to minutes…</source>
        <translation>Adatta ai tuoi minuti…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferita</translation>
    </message>
    <message>
        <source>See the drills and choose the minutes</source>
        <translation>Vedere gli esercizi e scegliere i minuti</translation>
    </message>
    <message>
        <source>For your ears, your phone, your watch, the wall or a friend</source>
        <translation>Da ascoltare, sul telefono, l’orologio, al muro o per gli amici</translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation>Porta con te…</translation>
    </message>
</context>
<context>
    <name>RoutineForm</name>
    <message>
        <source>About this routine</source>
        <translation>Informazioni sulla routine</translation>
    </message>
    <message>
        <source>Gentle, for the evening</source>
        <translation>Dolce, per la sera</translation>
    </message>
    <message>
        <source>After a day at the desk</source>
        <translation>Dopo una giornata alla scrivania</translation>
    </message>
    <message>
        <source>One note a line, shown with the routine</source>
        <translation>Una nota per riga, mostrata con la routine</translation>
    </message>
    <message>
        <source>&amp;In a few words</source>
        <translation>&amp;In poche parole</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Best for</source>
        <translation>Ide&amp;ale per</translation>
    </message>
    <message>
        <source>On Today it stands under “{place}”.</source>
        <translation>Nella pagina «Oggi» si trova sotto «{place}».</translation>
    </message>
</context>
<context>
    <name>RoutineLengths</name>
    <message>
        <source>Your routines now</source>
        <translation>Le tue routine ora</translation>
    </message>
</context>
<context>
    <name>RoutineList</name>
    <message>
        <source>Routines</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Enter edits, Delete takes your own away.</source>
        <translation>Invio modifica, Canc elimina una delle tue.</translation>
    </message>
</context>
<context>
    <name>RoutineModel</name>
    <message>
        <source>Your routines</source>
        <translation>Le tue routine</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinite</translation>
    </message>
    <message>
        <source>Nothing of your own yet. Make a new one, or edit a copy of a preset.</source>
        <translation>Non ne hai ancora di tue. Creane una o modifica una copia di una predefinita.</translation>
    </message>
</context>
<context>
    <name>RoutineSharing</name>
    <message>
        <source>Share “{name}”</source>
        <translation>Condividi «{name}»</translation>
    </message>
    <message>
        <source>Open a shared routine</source>
        <translation>Apri una routine condivisa</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation>«{name}» salvata in {path}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was written to {path}, with %n drill(s) of your own.</source>
        <translation>
            <numerusform>«{name}» salvata in {path}, con %n tuo esercizio.</numerusform>
            <numerusform>«{name}» salvata in {path}, con %n tuoi esercizi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Modifica una copia</translation>
    </message>
    <message>
        <source>Full {minutes}</source>
        <translation>Intera {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>{dose}, once more on the left</source>
        <translation>{dose}, una volta in più a sinistra</translation>
    </message>
    <message>
        <source>{dose}, once more on the right</source>
        <translation>{dose}, una volta in più a destra</translation>
    </message>
    <message>
        <source>{dose}, both sides at once</source>
        <translation>{dose}, entrambi i lati insieme</translation>
    </message>
    <message>
        <source>{dose} a side</source>
        <translation>{dose} per lato</translation>
    </message>
    <message>
        <source>{dose}, left only</source>
        <translation>{dose}, solo a sinistra</translation>
    </message>
    <message>
        <source>{dose}, right only</source>
        <translation>{dose}, solo a destra</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>sinistra {left}, destra {right}</translation>
    </message>
    <message>
        <source>{dose} in the full session</source>
        <translation>{dose} nella sessione intera</translation>
    </message>
    <message>
        <source>All of it, as it is written.</source>
        <translation>Tutto, così com’è.</translation>
    </message>
    <message>
        <source>It takes {time} at least.</source>
        <translation>Servono almeno {time}.</translation>
    </message>
    <message>
        <source>longer holds</source>
        <translation>posizioni più lunghe</translation>
    </message>
    <message>
        <source>shorter holds</source>
        <translation>posizioni più brevi</translation>
    </message>
    <message>
        <source>more reps</source>
        <translation>più ripetizioni</translation>
    </message>
    <message>
        <source>fewer reps</source>
        <translation>meno ripetizioni</translation>
    </message>
    <message>
        <source>more rounds</source>
        <translation>più serie</translation>
    </message>
    <message>
        <source>fewer rounds</source>
        <translation>meno serie</translation>
    </message>
    <message>
        <source>Left starts, it had {time} less in 28 days.</source>
        <translation>Inizia la sinistra: {time} in meno in 28 giorni.</translation>
    </message>
    <message>
        <source>Right starts, it had {time} less in 28 days.</source>
        <translation>Inizia la destra: {time} in meno in 28 giorni.</translation>
    </message>
    <message>
        <source>Left starts, last time it was right.</source>
        <translation>Inizia la sinistra, l’ultima volta era la destra.</translation>
    </message>
    <message>
        <source>Right starts, last time it was left.</source>
        <translation>Inizia la destra, l’ultima volta era la sinistra.</translation>
    </message>
    <message>
        <source>Left starts.</source>
        <translation>Inizia la sinistra.</translation>
    </message>
    <message>
        <source>Right starts.</source>
        <translation>Inizia la destra.</translation>
    </message>
    <message>
        <source>{name}, {minutes} min</source>
        <translation>{name}, {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>What %n minute(s) stretch</source>
        <translation>
            <numerusform>Cosa allunga %n minuto</numerusform>
            <numerusform>Cosa allungano %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) left out</source>
        <translation>
            <numerusform>%n esercizio tolto</numerusform>
            <numerusform>%n esercizi tolti</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it this time, as usual. Stop if it hurts.</source>
        <translation>Questa volta tutto, come sempre. Smetti se fa male.</translation>
    </message>
    <message>
        <source>Your whole hip area hurts: let it rest.</source>
        <translation>Ti fa male tutta l’anca: lasciala riposare.</translation>
    </message>
    <message>
        <source>{what} hurt on {day}. Left out until {until}: {drills}.</source>
        <translation>Ha fatto male {day}: {what}. Escluso fino a {until}: {drills}.</translation>
    </message>
    <message>
        <source>{drills} hurt on {day}. Left out until {until}.</source>
        <translation>Ha fatto male {day}: {drills}. Escluso fino a {until}.</translation>
    </message>
    <message>
        <source>Hurt a little on {day}. Done the easier way until {until}: {drills}.</source>
        <translation>Ha fatto un po’ male {day}. Nel modo più facile fino a {until}: {drills}.</translation>
    </message>
    <message>
        <source>Hurt twice in a row, so done the easier way: {drills}.</source>
        <translation>Ha fatto male due volte di fila, quindi nel modo più facile: {drills}.</translation>
    </message>
    <message>
        <source>All of this is for what hurts: let it rest.</source>
        <translation>Tutto questo è per ciò che ti fa male: lascialo riposare.</translation>
    </message>
    <message>
        <source>{what} hurt today. Left out until {until}: {drills}.</source>
        <translation>Ha fatto male oggi: {what}. Escluso fino a {until}: {drills}.</translation>
    </message>
    <message>
        <source>{drills} hurt today. Left out until {until}.</source>
        <translation>Ha fatto male oggi: {drills}. Escluso fino a {until}.</translation>
    </message>
    <message>
        <source>Hurt a little today. Done the easier way until {until}: {drills}.</source>
        <translation>Ha fatto un po’ male oggi. Nel modo più facile fino a {until}: {drills}.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«{name}» eliminato.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“{asked}” has been changed elsewhere, so this one is kept as “{name}”.</source>
        <translation>«{asked}» è stato modificato altrove, perciò questo viene salvato come «{name}».</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search drills, muscles, equipment</source>
        <translation>Cerca esercizi, muscoli, attrezzi</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Cerca esercizi</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Cerca (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Cancella la ricerca (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>what one does</comment>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>A session is running. End it to start another routine.</source>
        <translation>C’è una sessione in corso. Terminala per avviare un’altra routine.</translation>
    </message>
    <message>
        <source>{name} opens when this session is closed.</source>
        <translation>{name} si apre quando questa sessione viene chiusa.</translation>
    </message>
    <message>
        <source>There is no routine {name} here. Restart HipTimer.</source>
        <translation>Qui non c’è nessuna routine {name}. Riavvia HipTimer.</translation>
    </message>
    <message>
        <source>The open window keeps its speed. Close it to change that.</source>
        <translation>La finestra aperta mantiene la sua velocità. Chiudila per cambiarla.</translation>
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
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Subito</translation>
    </message>
    <message>
        <source>In the next days</source>
        <translation>Nei prossimi giorni</translation>
    </message>
    <message>
        <source>HipTimer cannot tell what it is. If you are unsure, ask.</source>
        <translation>HipTimer non può dire che cos’è. Se hai dubbi, chiedi.</translation>
    </message>
    <message>
        <source>The two weeks, and what is said of numbness and toilet, are our own.</source>
        <translation>Le due settimane e quanto detto di insensibilità, vescica e intestino sono nostri.</translation>
    </message>
    <message>
        <source>You cannot put weight on the leg</source>
        <translation>Non riesci ad appoggiare la gamba</translation>
    </message>
    <message>
        <source>It began with a fall or a blow</source>
        <translation>È iniziato con una caduta o un colpo</translation>
    </message>
    <message>
        <source>A fever, or you feel ill and the hip is hot or stiff</source>
        <translation>Febbre, oppure stai male e l’anca è calda o rigida</translation>
    </message>
    <message>
        <source>It hurts at night or at rest, and more and more</source>
        <translation>Fa male di notte o a riposo, e sempre di più</translation>
    </message>
    <message>
        <source>Numb between the legs, or trouble with bladder or bowel</source>
        <translation>Insensibilità tra le gambe, o problemi di vescica o intestino</translation>
    </message>
    <message>
        <source>Pain in the groin or deep in the hip that grows as you run: stop running now</source>
        <translation>Dolore all’inguine o in fondo all’anca che aumenta correndo: smetti subito di correre</translation>
    </message>
    <message>
        <source>It has lasted over two weeks although you took it easy</source>
        <translation>Dura da più di due settimane nonostante il riposo</translation>
    </message>
    <message>
        <source>The hip locks or gives way</source>
        <translation>L’anca si blocca o cede</translation>
    </message>
    <message>
        <source>You limp</source>
        <translation>Zoppichi</translation>
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
        <translation>Inserisci «sinistra/destra»</translation>
    </message>
    <message>
        <source>{side} becomes “left” or “right”, the side that is at work</source>
        <translation>{side} diventa «sinistra» o «destra», il lato al lavoro; al maschile scrivi {sinistro|destro}</translation>
    </message>
    <message>
        <source>Insert the other side</source>
        <translation>Inserisci l’altro lato</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has a sentence of %n word(s). By ear, up to {most} are easy to follow.</source>
        <translation>
            <numerusform>Riga {line}: una frase di %n parola. All’ascolto se ne seguono bene fino a {most}.</numerusform>
            <numerusform>Riga {line}: una frase di %n parole. All’ascolto se ne seguono bene fino a {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} becomes the side that is not at work</source>
        <translation>{other} diventa il lato che non è al lavoro</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>Your picture of this drill</source>
        <translation>La tua immagine di questo esercizio</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>All sessions</source>
        <translation>Tutte le sessioni</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostra tutti i giorni</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>No session in this time.</source>
        <translation>Nessuna sessione in questo periodo.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Reset &amp;all to defaults</source>
        <translation>&amp;Ripristina tutto</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Comes with HipTimer</source>
        <translation>Incluso in HipTimer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>New: you have another “{sent}”, so this one gets this name</source>
        <translation>Nuovo: hai già un altro «{sent}», perciò questo prende questo nome</translation>
    </message>
    <message>
        <source>Here already, not added again</source>
        <translation>Già presente, non aggiunto di nuovo</translation>
    </message>
    <message>
        <source>Here already; the file calls it “{sent}”</source>
        <translation>Già presente; nel file si chiama «{sent}»</translation>
    </message>
    <message>
        <source>Everything in “{file}” is here already, as “{name}”.</source>
        <translation>Tutto il contenuto di «{file}» è già qui, come «{name}».</translation>
    </message>
    <message>
        <source>The routine is here already; its drills are added.</source>
        <translation>La routine c’è già; vengono aggiunti i suoi esercizi.</translation>
    </message>
    <message>
        <source>This adds the routine and no drills.</source>
        <translation>Viene aggiunta la routine e nessun esercizio.</translation>
    </message>
    <message>
        <source>You have another “{sent}”, so it is called “{name}”.</source>
        <translation>Hai già un’altra routine «{sent}», perciò questa si chiamerà «{name}».</translation>
    </message>
    <message>
        <source>HipTimer routine</source>
        <translation>Routine di HipTimer</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n immagine</numerusform>
            <numerusform>%n immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This adds the routine and %n drill(s).</source>
        <translation>
            <numerusform>Vengono aggiunti la routine e %n esercizio.</numerusform>
            <numerusform>Vengono aggiunti la routine e %n esercizi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below is what could not be taken over as it was.</source>
        <translation>Qui sotto c’è ciò che non si è potuto riprendere com’era.</translation>
    </message>
    <message>
        <source>Intervals of another timer</source>
        <translation>Intervalli di un altro timer</translation>
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
        <translation>{amount} per lato</translation>
    </message>
    <message>
        <source>1 more round on the left</source>
        <translation>1 serie in più a sinistra</translation>
    </message>
    <message>
        <source>1 more round on the right</source>
        <translation>1 serie in più a destra</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Entrambi i lati insieme</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Sinistra e destra a turno</translation>
    </message>
    <message>
        <source>Sides change every rep</source>
        <translation>Il lato cambia a ogni ripetizione</translation>
    </message>
    <message>
        <source>Shown: {side}</source>
        <translation>In figura: {side}</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Variante: {name}</translation>
    </message>
    <message>
        <source>Version: {name}. {instruction}</source>
        <translation>Variante: {name}. {instruction}</translation>
    </message>
    <message>
        <source>When to stop: {text}</source>
        <translation>Quando fermarsi: {text}</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fatto il</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lato sinistro</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lato destro</translation>
    </message>
    <message>
        <source>Marked: the muscles that work or are stretched.</source>
        <translation>In evidenza: i muscoli che lavorano o si allungano.</translation>
    </message>
    <message>
        <source>Do the same on both sides.</source>
        <translation>Fai lo stesso su entrambi i lati.</translation>
    </message>
    <message>
        <source>Stretching raises range of motion; nothing more is promised. Stop at sharp pain.</source>
        <translation>Lo stretching aumenta l’ampiezza di movimento; non promettiamo altro. Fermati se senti un dolore acuto.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} di {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n esercizio</numerusform>
            <numerusform>%n esercizi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n ripetizione</numerusform>
            <numerusform>%n ripetizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n serie</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Per {name}</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>sinistra {left}, destra {right}</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>Solo a sinistra</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>Solo a destra</translation>
    </message>
    <message>
        <source>Do the same on both sides, unless the drill says otherwise.</source>
        <translation>Fai lo stesso su entrambi i lati, salvo diversa indicazione.</translation>
    </message>
    <message>
        <source>Left out since it hurts: {areas}</source>
        <translation>Escluso perché fa male: {areas}</translation>
    </message>
</context>
<context>
    <name>SheetSaving</name>
    <message>
        <source>Printed page of “{name}”</source>
        <translation>Pagina da stampare di «{name}»</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The page was written to {path}.</source>
        <translation>La pagina è stata salvata in {path}.</translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>Not this side</source>
        <translation>Non questo lato</translation>
    </message>
</context>
<context>
    <name>SideField</name>
    <message>
        <source>{side}: less</source>
        <translation>{side}: meno</translation>
    </message>
    <message>
        <source>{side}: more</source>
        <translation>{side}: più</translation>
    </message>
    <message>
        <source>{side}: take the last reading back</source>
        <translation>{side}: annulla l’ultima lettura</translation>
    </message>
    <message>
        <source>Keep reading {number} of {count}</source>
        <translation>Tieni lettura {number} di {count}</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Tieni</translation>
    </message>
</context>
<context>
    <name>SidePreview</name>
    <message>
        <source>left</source>
        <comment>within a text</comment>
        <translation>sinistra</translation>
    </message>
    <message>
        <source>right</source>
        <comment>within a text</comment>
        <translation>destra</translation>
    </message>
</context>
<context>
    <name>SidesCard</name>
    <message>
        <source>Left and right</source>
        <translation>Sinistra e destra</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
    </message>
    <message>
        <source>Voice and chimes</source>
        <translation>Voce e segnali</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Solo voce</translation>
    </message>
    <message>
        <source>Chimes only</source>
        <translation>Solo segnali</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silenzio</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Cosa senti</translation>
    </message>
    <message>
        <source>V mutes the voice in a session, Shift+V the chimes.</source>
        <translation>Durante la sessione V disattiva la voce, Maiusc+V i segnali.</translation>
    </message>
    <message>
        <source>What you h&amp;ear</source>
        <translation>Cosa &amp;senti</translation>
    </message>
    <message>
        <source>Flash the screen when sides change</source>
        <translation>Lampeggio dello schermo al cambio di lato</translation>
    </message>
    <message>
        <source>Softly, and when a hold begins. At most two flashes a second.</source>
        <translation>Delicato, e anche quando inizia una tenuta. Al massimo due lampi al secondo.</translation>
    </message>
    <message>
        <source>Chime v&amp;olume</source>
        <translation>Vol&amp;ume segnali</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Ascolta</translation>
    </message>
    <message>
        <source>Listen to the chimes</source>
        <translation>Ascolta i segnali</translation>
    </message>
</context>
<context>
    <name>SpeechPreview</name>
    <message>
        <source>How it sounds</source>
        <translation>Come suona</translation>
    </message>
    <message>
        <source>&amp;Hear it</source>
        <translation>A&amp;scolta</translation>
    </message>
    <message>
        <source>Hear what is said of the drill</source>
        <translation>Ascolta che cosa si dice dell’esercizio</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ancora nulla.</translation>
    </message>
</context>
<context>
    <name>SpeechSection</name>
    <message>
        <source>Names and speech</source>
        <translation>Nomi e voce</translation>
    </message>
    <message>
        <source>Only where the voice says the name badly: “I T band stretch”.</source>
        <translation>Solo se la voce pronuncia male il nome: «plenk con rotazione».</translation>
    </message>
    <message>
        <source>Said before the drill. Left empty: the first sentence of the set-up.</source>
        <translation>Detta prima dell’esercizio. Se vuota: la prima frase della preparazione.</translation>
    </message>
    <message>
        <source>Other names to find it by, one a line.</source>
        <translation>Altri nomi con cui trovarlo, uno per riga.</translation>
    </message>
    <message>
        <source>{side} leg in front</source>
        <translation>gamba {side} davanti</translation>
    </message>
    <message>
        <source>How a side is called: “{side} leg in front”. {side} becomes left or right.</source>
        <translation>Come si chiama un lato: «gamba {side} davanti». {side} diventa sinistra o destra; al maschile scrivi {sinistro|destro}.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Passo {number} di {count}</translation>
    </message>
    <message>
        <source>Stop (B)</source>
        <translation>Ferma (B)</translation>
    </message>
    <message>
        <source>Start the clock (B)</source>
        <translation>Avvia il cronometro (B)</translation>
    </message>
    <message>
        <source>Note, {seconds} s, note (B)</source>
        <translation>Suono, {seconds} s, suono (B)</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>In {seconds} s</source>
        <translation>Fra {seconds} s</translation>
    </message>
    <message>
        <source>Step before (Page Up)</source>
        <translation>Passo precedente (Pag su)</translation>
    </message>
    <message>
        <source>Hear it (I)</source>
        <translation>Ascolta (I)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passo successivo</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Pag giù</translation>
    </message>
</context>
<context>
    <name>StillPicture</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Immagine di {name}</translation>
    </message>
    <message>
        <source>{name}: no picture</source>
        <translation>{name}: nessuna immagine</translation>
    </message>
</context>
<context>
    <name>Stretches</name>
    <message>
        <source>What it stretches</source>
        <translation>Cosa allunga</translation>
    </message>
    <message>
        <source>All movement, nothing is held.</source>
        <translation>Solo movimento, nessuna posizione tenuta.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>{name} is done for today.</source>
        <translation>{name}: per oggi è fatta.</translation>
    </message>
    <message>
        <source>Came short in the last 28 days: {muscles}.</source>
        <translation>Negli ultimi 28 giorni poco lavoro su: {muscles}.</translation>
    </message>
    <message>
        <source>Going for a run?</source>
        <translation>Stai per correre?</translation>
    </message>
    <message>
        <source>Ran today?</source>
        <translation>Hai corso oggi?</translation>
    </message>
    <message>
        <source>Strength work today?</source>
        <translation>Oggi lavoro di forza?</translation>
    </message>
    <message>
        <source>An easy day?</source>
        <translation>Giornata leggera?</translation>
    </message>
    <message>
        <source>A little time to spare?</source>
        <translation>Hai un po’ di tempo?</translation>
    </message>
    <message>
        <source>Stiff from sitting?</source>
        <translation>Irrigidito dallo stare seduto?</translation>
    </message>
    <message>
        <source>This adds {time} on each side.</source>
        <translation>Così aggiungi {time} per lato.</translation>
    </message>
    <message>
        <source>Moving forward and back came short in the last 28 days.</source>
        <translation>Negli ultimi 28 giorni ti sei mosso poco avanti e indietro.</translation>
    </message>
    <message>
        <source>Moving to the sides came short in the last 28 days.</source>
        <translation>Negli ultimi 28 giorni ti sei mosso poco di lato.</translation>
    </message>
    <message>
        <source>Turning came short in the last 28 days.</source>
        <translation>Negli ultimi 28 giorni hai ruotato poco.</translation>
    </message>
    <message>
        <source>Next time: {name}, {minutes}.</source>
        <translation>La prossima volta: {name}, {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>Your hip flexors are %n minute(s) short this week.</source>
        <translation>
            <numerusform>Ai tuoi flessori dell’anca manca %n minuto questa settimana.</numerusform>
            <numerusform>Ai tuoi flessori dell’anca mancano %n minuti questa settimana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your glutes are %n minute(s) short this week.</source>
        <translation>
            <numerusform>Ai tuoi glutei manca %n minuto questa settimana.</numerusform>
            <numerusform>Ai tuoi glutei mancano %n minuti questa settimana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your inner thighs are %n minute(s) short this week.</source>
        <translation>
            <numerusform>All’interno delle tue cosce manca %n minuto questa settimana.</numerusform>
            <numerusform>All’interno delle tue cosce mancano %n minuti questa settimana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your outer hips are %n minute(s) short this week.</source>
        <translation>
            <numerusform>All’esterno delle tue anche manca %n minuto questa settimana.</numerusform>
            <numerusform>All’esterno delle tue anche mancano %n minuti questa settimana.</numerusform>
        </translation>
    </message>
    <message>
        <source>A short version, with every drill explained.</source>
        <translation>Una versione breve, con ogni esercizio spiegato.</translation>
    </message>
    <message>
        <source>Moved from {day}.</source>
        <translation>Spostato da {day}.</translation>
    </message>
    <message>
        <source>Building up: {time} a side this week.</source>
        <translation>Poco a poco: {time} per lato questa settimana.</translation>
    </message>
    <message>
        <source>Race day: warm up, and hold nothing before the start.</source>
        <translation>Giorno di gara: riscaldati e niente allungamenti tenuti prima della partenza.</translation>
    </message>
    <message>
        <source>Before your hard run.</source>
        <translation>Prima della tua corsa intensa.</translation>
    </message>
    <message>
        <source>Before your long run.</source>
        <translation>Prima del tuo lungo.</translation>
    </message>
    <message>
        <source>Before your run.</source>
        <translation>Prima della tua corsa.</translation>
    </message>
    <message>
        <source>Your plan has strength for today.</source>
        <translation>Il tuo piano prevede forza per oggi.</translation>
    </message>
    <message>
        <source>Your plan has it for today.</source>
        <translation>È nel tuo piano di oggi.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <translation>Per oggi basta così</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Un giorno di riposo</translation>
    </message>
    <message>
        <source>Get well first</source>
        <translation>Prima guarisci</translation>
    </message>
    <message>
        <source>Enjoy your days away</source>
        <translation>Goditi i tuoi giorni via</translation>
    </message>
    <message>
        <source>Race day</source>
        <translation>Giorno di gara</translation>
    </message>
    <message>
        <source>Race tomorrow</source>
        <translation>Domani c’è la gara</translation>
    </message>
    <message>
        <source>Let it rest today</source>
        <translation>Oggi lasciala riposare</translation>
    </message>
    <message>
        <source>Strength can wait</source>
        <translation>La forza può aspettare</translation>
    </message>
    <message>
        <source>Your plan has nothing for today.</source>
        <translation>Il tuo piano non prevede nulla per oggi.</translation>
    </message>
    <message>
        <source>Nothing is planned while you are ill, and nothing has to be made up.</source>
        <translation>Finché stai male non è previsto nulla, e non devi recuperare niente.</translation>
    </message>
    <message>
        <source>Nothing is planned while you are away, and nothing has to be made up.</source>
        <translation>Finché sei via non è previsto nulla, e non devi recuperare niente.</translation>
    </message>
    <message>
        <source>Walk a little afterwards. Stretch nothing that hurts.</source>
        <translation>Dopo cammina un po’. Non allungare ciò che fa male.</translation>
    </message>
    <message>
        <source>Your plan leaves today free.</source>
        <translation>Il tuo piano lascia libero oggi.</translation>
    </message>
    <message>
        <source>Your hips are sore: no strength today.</source>
        <translation>Le tue anche sono indolenzite: oggi niente forza.</translation>
    </message>
    <message>
        <source>The day after the race</source>
        <translation>Il giorno dopo la gara</translation>
    </message>
    <message>
        <source>Your race is run. Let your hips rest today.</source>
        <translation>La tua gara è fatta. Oggi lascia riposare le anche.</translation>
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
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{name} is being made: {share}</source>
        <translation>Creazione di {name}: {share}</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Da portare con te</translation>
    </message>
</context>
<context>
    <name>TakeAlongSheet</name>
    <message>
        <source>Take “{name}” along</source>
        <translation>Porta con te «{name}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
</context>
<context>
    <name>TestView</name>
    <message>
        <source>Test {number} of {count}</source>
        <translation>Test {number} di {count}</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Salva e continua</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>All read. Save when you like.</source>
        <translation>Tutto misurato. Salva quando vuoi.</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Anche misurate</translation>
    </message>
    <message>
        <source>How to measure</source>
        <translation>Come si misura</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Tutti i valori</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Fa male</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Save “{name}” ({kind})</source>
        <translation>Salva «{name}» ({kind})</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long all sessions were</comment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>In a row</source>
        <comment>above a number of weeks</comment>
        <translation>Di fila</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Linea del tempo</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Timing</source>
        <translation>Tempi</translation>
    </message>
    <message>
        <source>&amp;Get ready</source>
        <translation>&amp;Preparazione</translation>
    </message>
    <message>
        <source>&amp;Change sides</source>
        <translation>Cam&amp;bio lato</translation>
    </message>
    <message>
        <source>&amp;Move to the next drill</source>
        <translation>Passaggio all’eserci&amp;zio successivo</translation>
    </message>
    <message>
        <source>When it was held for over 10 % less than the other one.</source>
        <translation>Se è stato tenuto oltre il 10% in meno dell’altro.</translation>
    </message>
    <message>
        <source>Extra round for the side that lags</source>
        <translation>Serie in più per il lato che resta indietro</translation>
    </message>
    <message>
        <source>Drills with reps go on when you say so.</source>
        <translation>Gli esercizi a ripetizioni proseguono quando lo dici tu.</translation>
    </message>
    <message>
        <source>&amp;Wait for me on reps</source>
        <translation>Aspettam&amp;i nelle ripetizioni</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Compensa</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Alterna</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Balance: the side that was held for less in the last 28 days. Alternate: the other side than last time.</source>
        <translation>Compensa: il lato tenuto meno negli ultimi 28 giorni. Alterna: l’altro lato rispetto all’ultima volta.</translation>
    </message>
    <message>
        <source>&amp;First side</source>
        <translation>Primo &amp;lato</translation>
    </message>
    <message>
        <source>At least; longer where the voice or the change of position needs it.</source>
        <translation>È il minimo; dura di più se lo richiedono la voce o il cambio di posizione.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>End</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Termina la sessione</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Say once more how the drill is done</source>
        <translation>Ripeti come si fa l’esercizio</translation>
    </message>
    <message>
        <source>Show the figure as somebody facing you</source>
        <translation>Mostra la figura come una persona di fronte a te</translation>
    </message>
    <message>
        <source>V; chimes: Shift+V</source>
        <translation>V; segnali: Maiusc+V</translation>
    </message>
    <message>
        <source>Show the figure as in a mirror</source>
        <translation>Mostra la figura come allo specchio</translation>
    </message>
    <message>
        <source>Mute the voice</source>
        <translation>Disattiva la voce</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Attiva la voce</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Spiega</translation>
    </message>
    <message>
        <source>Mat mode: figure and digits as large as the screen</source>
        <translation>Modalità tappetino: figura e cifre grandi come lo schermo</translation>
    </message>
    <message>
        <source>Mat mode</source>
        <translation>Modalità tappetino</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tutti i tasti</translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation>ancora {time}</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Specchiata</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Specchio</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Open HipTimer</source>
        <translation>&amp;Apri HipTimer</translation>
    </message>
    <message>
        <source>Start a &amp;routine</source>
        <translation>Avvia una &amp;routine</translation>
    </message>
    <message>
        <source>&amp;Quit HipTimer</source>
        <translation>&amp;Esci da HipTimer</translation>
    </message>
    <message>
        <source>&amp;Start {name}</source>
        <translation>Avv&amp;ia {name}</translation>
    </message>
</context>
<context>
    <name>TurnArc</name>
    <message>
        <source>Turn the figure: drag it, or use the arrow keys. Home: back.</source>
        <translation>Gira la figura: trascinala o usa le frecce. Inizio: torna.</translation>
    </message>
    <message>
        <source>Turn the figure</source>
        <translation>Gira la figura</translation>
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
            <numerusform>%n ripetizione</numerusform>
            <numerusform>%n ripetizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n serie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>From {least} to {most} only.</source>
        <translation>Solo da {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>ValuesSheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>{test}: all values</source>
        <translation>{test}: tutti i valori</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Ancora nessuna misura</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>VariantChoice</name>
    <message>
        <source>Use this one from now on</source>
        <translation>Usa questa d’ora in poi</translation>
    </message>
    <message>
        <source>{way} (yours)</source>
        <translation>{way} (la tua)</translation>
    </message>
    <message>
        <source>Way to do it</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>You do it this way: {name}.</source>
        <translation>Lo fai in questa variante: {name}.</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <translation>Torna allo standard</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How it compares</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Half depth</source>
        <translation>A metà discesa</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nome della variante</translation>
    </message>
    <message>
        <source>In a sentence: what is different?</source>
        <translation>In una frase: che cosa cambia?</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>In dettaglio</translation>
    </message>
    <message>
        <source>As in the drill</source>
        <translation>Come nell’esercizio</translation>
    </message>
</context>
<context>
    <name>VariantsSection</name>
    <message>
        <source>Easier and harder</source>
        <translation>Più facile e più difficile</translation>
    </message>
    <message>
        <source>E in a session changes to them.</source>
        <translation>In una sessione si cambia con E.</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Aggiungi variante</translation>
    </message>
    <message>
        <source>Remove version {number}</source>
        <translation>Rimuovi variante {number}</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Quanto parla</translation>
    </message>
    <message>
        <source>Count&amp;down</source>
        <translation>C&amp;onto alla rovescia</translation>
    </message>
    <message>
        <source>“Three, two, one” before a hold ends.</source>
        <translation>«Tre, due, uno» prima della fine di una posizione.</translation>
    </message>
    <message>
        <source>&amp;Halfway</source>
        <translation>A &amp;metà</translation>
    </message>
    <message>
        <source>A word in the middle of longer holds.</source>
        <translation>Una parola a metà delle posizioni più lunghe.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Say everything a&amp;bout known drills too</source>
        <translation>&amp;Spiega anche gli esercizi noti</translation>
    </message>
    <message>
        <source>Otherwise it explains a drill until you have done it in three sessions.</source>
        <translation>Altrimenti un esercizio viene spiegato finché non l’hai fatto in tre sessioni.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conteggi</translation>
    </message>
    <message>
        <source>How much it sa&amp;ys</source>
        <translation>&amp;Quanto parla</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>Velo&amp;cità</translation>
    </message>
    <message>
        <source>Voice vol&amp;ume</source>
        <translation>Vol&amp;ume voce</translation>
    </message>
    <message>
        <source>It reads the sentences in the voice&apos;s place; the chimes stay.</source>
        <translation>Il lettore legge le frasi al posto della voce; i segnali restano.</translation>
    </message>
    <message>
        <source>Keep &amp;quiet for a screen reader</source>
        <translation>Silenzio con lettore di sc&amp;hermo</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Più basso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Invariato</translation>
    </message>
    <message>
        <source>{rate} words/min</source>
        <translation>{rate} parole/min</translation>
    </message>
    <message>
        <source>Your music, for example. What cannot be paused gets quieter.</source>
        <translation>Per esempio la tua musica. Ciò che non si può mettere in pausa si abbassa.</translation>
    </message>
    <message>
        <source>While it speaks, other sound</source>
        <translation>Altro audio mentre parla</translation>
    </message>
</context>
<context>
    <name>VoiceHelp</name>
    <message>
        <source>The line for a terminal</source>
        <translation>La riga per un terminale</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copia la riga</translation>
    </message>
    <message>
        <source>A nicer voice: Piper speaks naturally, also offline. Run this line in a terminal, then restart HipTimer. Debian and Ubuntu need the package python3-venv for it.</source>
        <translation>Una voce più bella: Piper parla in modo naturale, anche offline. Esegui questa riga in un terminale, poi riavvia HipTimer. Su Debian e Ubuntu serve il pacchetto python3-venv.</translation>
    </message>
    <message>
        <source>A more natural voice</source>
        <translation>Una voce più naturale</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message numerus="yes">
        <source>Show all %n voice(s)</source>
        <translation>
            <numerusform>Mostra %n voce</numerusform>
            <numerusform>Mostra tutte le %n voci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>The default voice</source>
        <translation>La voce predefinita</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliata</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare {voice}</source>
        <translation>Confronta {voice}</translation>
    </message>
    <message>
        <source>Stop {voice}</source>
        <translation>Ferma {voice}</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>Ascolta {voice}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Ascolta</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Natural ({engine})</source>
        <translation>Naturale ({engine})</translation>
    </message>
    <message>
        <source>Simple ({engine})</source>
        <translation>Semplice ({engine})</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>Di questo computer</translation>
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
        <translation>{name} è ancora in preparazione. Un file alla volta.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>{name} is being made.</source>
        <translation>Creazione di {name}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <translation>Come farlo questa volta</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Not this one today: leave it out, or do another one</source>
        <translation>Questo oggi no: lasciarlo fuori o farne un altro</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Questo no</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Come prima</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Più difficile</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>This week · {sessions}</source>
        <translation>Questa settimana · {sessions}</translation>
    </message>
    <message>
        <source>This week · goal: {sessions}</source>
        <translation>Questa settimana · obiettivo: {sessions}</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Obiettivo raggiunto</translation>
    </message>
    <message>
        <source>Goal reached last week</source>
        <translation>Obiettivo raggiunto la settimana scorsa</translation>
    </message>
    <message>
        <source>{sessions} this week</source>
        <translation>{sessions} questa settimana</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, oggi</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>1 sessione</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>da fare</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessione</numerusform>
            <numerusform>%n sessioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n settimana di fila</numerusform>
            <numerusform>%n settimane di fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n week(s) in a row</source>
        <translation>
            <numerusform>Più di %n settimana di fila</numerusform>
            <numerusform>Più di %n settimane di fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n session(s)</source>
        <translation>
            <numerusform>{done} su %n sessione</numerusform>
            <numerusform>{done} su %n sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>no stretching yet</source>
        <translation>ancora niente allungamenti</translation>
    </message>
    <message>
        <source>no stretching</source>
        <translation>niente allungamenti</translation>
    </message>
</context>
<context>
    <name>WeekGoal</name>
    <message>
        <source>Week goal</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Sessions a wee&amp;k</source>
        <translation>Sessio&amp;ni a settimana</translation>
    </message>
    <message>
        <source>{sessions} x {minutes} min</source>
        <translation>{sessions} x {minutes} min</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sessioni a settimana</translation>
    </message>
    <message>
        <source>Each way gives about five minutes a side in every area of the hips. Warm-ups and strength do not count for it. Rest days break nothing.</source>
        <translation>Ogni scelta dà circa cinque minuti per lato a ogni zona dell’anca. Riscaldamenti e forza non contano. I giorni di riposo non rovinano nulla.</translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message>
        <source>Weeks of the plan</source>
        <translation>Settimane del piano</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Sett.</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>As a list</source>
        <translation>Come elenco</translation>
    </message>
    <message>
        <source>{title} as a list</source>
        <translation>{title}: come elenco</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>About five minutes a week in each area and on each side; more than ten adds little. Reading both numbers for each area is our choice.</source>
        <translation>Circa cinque minuti a settimana per ogni zona e ogni lato; oltre dieci si aggiunge poco. Riferire i due numeri a ogni zona è una nostra scelta.</translation>
    </message>
    <message>
        <source>How often you stretch matters less than how much: few long sessions or many short ones.</source>
        <translation>Conta meno quante volte fai stretching che quanto: poche sessioni lunghe o molte brevi.</translation>
    </message>
    <message>
        <source>The first two weeks ask for less, so that it becomes a habit. More comes only after a week that went well.</source>
        <translation>Le prime due settimane chiedono meno, perché diventi un’abitudine. Si aumenta solo dopo una settimana andata bene.</translation>
    </message>
    <message>
        <source>Before a hard or long run and before a race: a warm-up, and no long holds. They come after the run.</source>
        <translation>Prima di una corsa intensa o lunga e di una gara: un riscaldamento, senza tenute lunghe. Quelle vengono dopo la corsa.</translation>
    </message>
    <message>
        <source>Strength never two days in a row, and not on the day before a hard or long run or a race.</source>
        <translation>Mai forza due giorni di fila, né il giorno prima di una corsa intensa o lunga o di una gara.</translation>
    </message>
    <message>
        <source>What you miss moves to a free day of the same week, or it is dropped. No session gets longer than half as much again.</source>
        <translation>Ciò che salti passa a un giorno libero della stessa settimana, o cade. Nessuna sessione si allunga di oltre la metà.</translation>
    </message>
    <message>
        <source>Before the race it gets lighter: the last strength four days before, nothing long on the day before.</source>
        <translation>Prima della gara si alleggerisce: ultima forza quattro giorni prima, niente di lungo il giorno prima.</translation>
    </message>
    <message>
        <source>Away: three short sessions a week keep what you have; one does not. One strength session keeps that.</source>
        <translation>Via: tre brevi sessioni a settimana mantengono ciò che hai; una no. Per la forza ne basta una.</translation>
    </message>
    <message>
        <source>Ill: nothing. Afterwards half sessions for as many days as you were ill, and no strength in that time.</source>
        <translation>Malato: niente. Poi mezze sessioni per tanti giorni quanti sei stato malato, e niente forza in quel periodo.</translation>
    </message>
    <message>
        <source>After more than a week off it goes back a week, after more than two weeks two, after four it begins again.</source>
        <translation>Dopo più di una settimana di pausa si torna indietro di una, dopo più di due di due, dopo quattro si ricomincia.</translation>
    </message>
    <message>
        <source>All of this is for your range of motion. It promises nothing about injuries or your stride.</source>
        <translation>Tutto questo è per la tua mobilità. Non promette nulla su infortuni o falcata.</translation>
    </message>
    <message>
        <source>Our own choice in part</source>
        <translation>In parte una nostra scelta</translation>
    </message>
    <message>
        <source>Our own choice, without a source</source>
        <translation>Una nostra scelta, senza fonte</translation>
    </message>
    <message>
        <source>Chest pain, breathless, a racing heart, fainting, or no better after ten days: ask a doctor.</source>
        <translation>Dolore al petto, affanno, cuore che corre, svenimento, o nessun miglioramento dopo dieci giorni: chiedi a un medico.</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Why this plan</source>
        <translation>Perché questo piano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>In words</source>
        <translation>In parole</translation>
    </message>
    <message>
        <source>Kneel on all fours with your knees wide apart.</source>
        <translation>Mettiti a quattro zampe con le ginocchia molto larghe.</translation>
    </message>
    <message>
        <source>Set-&amp;up</source>
        <translation>P&amp;reparazione</translation>
    </message>
    <message>
        <source>Sink your hips back toward your heels, and stay.</source>
        <translation>Porta indietro il bacino verso i talloni e resta lì.</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Movimento</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>Tieni la schiena dritta.</translation>
    </message>
    <message>
        <source>Form &amp;cues</source>
        <translation>Punti &amp;chiave</translation>
    </message>
    <message>
        <source>One sentence a line, shown and spoken in a session. One for the movement is enough.</source>
        <translation>Una frase per riga; vengono mostrate e dette. Ne basta una per il movimento.</translation>
    </message>
    <message>
        <source>If you like: how one gets into position.</source>
        <translation>Se vuoi: come ci si mette in posizione.</translation>
    </message>
    <message>
        <source>If you like: they are spoken in turn while the drill goes on.</source>
        <translation>Se vuoi: vengono dette a turno durante l’esercizio.</translation>
    </message>
</context>
<context>
    <name>You</name>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>La mattina</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>A mezzogiorno</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>La sera</translation>
    </message>
    <message>
        <source>It varies</source>
        <translation>Dipende</translation>
    </message>
    <message>
        <source>Today suggests what fits before and after it.</source>
        <translation>«Oggi» propone ciò che va bene prima e dopo.</translation>
    </message>
    <message>
        <source>When you mostly run</source>
        <translation>Quando corri di solito</translation>
    </message>
    <message>
        <source>Off: Today suggests what is done standing or on a chair.</source>
        <translation>Disattivato: «Oggi» propone ciò che si fa in piedi o su una sedia.</translation>
    </message>
    <message>
        <source>Room to lie on the floor</source>
        <translation>Spazio per stendersi a terra</translation>
    </message>
    <message>
        <source>On Progress, Today and the plan, every four weeks.</source>
        <translation>In Progressi, Oggi e nel piano, ogni quattro settimane.</translation>
    </message>
    <message>
        <source>Offer to measure my hips</source>
        <translation>Proponi di misurare le anche</translation>
    </message>
    <message>
        <source>Where you measured little range, or one side has less than the other.</source>
        <translation>Dove hai misurato poca mobilità o un lato ne ha meno dell’altro.</translation>
    </message>
    <message>
        <source>More of the week for what lags</source>
        <translation>Più spazio nella settimana a ciò che è indietro</translation>
    </message>
</context>
</TS>
