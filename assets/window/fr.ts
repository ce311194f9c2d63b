<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Favourite: {name}</source>
        <translation>Favori&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Favourite (H)</source>
        <translation>Favori (H)</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>I&apos;m ill or away</source>
        <translation>Malade ou absent</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Those days are planned again.</source>
        <translation>Ces jours sont de nouveau planifiés.</translation>
    </message>
</context>
<context>
    <name>AllRoutines</name>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
    <message>
        <source>New routine (Ctrl+N)</source>
        <translation>Nouvelle routine (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a routine from a file</source>
        <translation>Ajouter une routine depuis un fichier</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Composer</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Stretched areas</source>
        <translation>Zones étirées</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Hip flexors</source>
        <translation>Fléchisseurs de hanche</translation>
    </message>
    <message>
        <source>Glutes, rotators</source>
        <translation>Fessiers, rotateurs</translation>
    </message>
    <message>
        <source>Inner thighs</source>
        <translation>Intérieur des cuisses</translation>
    </message>
    <message>
        <source>Outer hips</source>
        <translation>Extérieur des hanches</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Left {left}, right {right}</source>
        <translation>Gauche {left}, droite {right}</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Gauche {time}</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Droite {time}</translation>
    </message>
    <message>
        <source>{name} starts on the left.</source>
        <translation>{name}&#xa0;: début à gauche.</translation>
    </message>
    <message>
        <source>{name} starts on the right.</source>
        <translation>{name}&#xa0;: début à droite.</translation>
    </message>
    <message>
        <source>{name} starts on the left, which was held for less in its drills.</source>
        <translation>{name}&#xa0;: début à gauche, le côté le moins tenu dans ses exercices.</translation>
    </message>
    <message>
        <source>{name} starts on the right, which was held for less in its drills.</source>
        <translation>{name}&#xa0;: début à droite, le côté le moins tenu dans ses exercices.</translation>
    </message>
    <message>
        <source>{name} starts on the left, as the settings say.</source>
        <translation>{name}&#xa0;: début à gauche, selon tes réglages.</translation>
    </message>
    <message>
        <source>{name} starts on the right, as the settings say.</source>
        <translation>{name}&#xa0;: début à droite, selon tes réglages.</translation>
    </message>
    <message>
        <source>{name} starts on the left this time.</source>
        <translation>{name}&#xa0;: début à gauche cette fois.</translation>
    </message>
    <message>
        <source>{name} starts on the right this time.</source>
        <translation>{name}&#xa0;: début à droite cette fois.</translation>
    </message>
    <message numerus="yes">
        <source>The right gets %n extra round(s).</source>
        <translation>
            <numerusform>Le côté droit a %n série en plus.</numerusform>
            <numerusform>Le côté droit a %n séries en plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The left gets %n extra round(s).</source>
        <translation>
            <numerusform>Le côté gauche a %n série en plus.</numerusform>
            <numerusform>Le côté gauche a %n séries en plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>In 28 days the right was held {difference} longer.</source>
        <translation>En 28 jours, le côté droit a été tenu {difference} de plus.</translation>
    </message>
    <message>
        <source>In 28 days the left was held {difference} longer.</source>
        <translation>En 28 jours, le côté gauche a été tenu {difference} de plus.</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>L’écarter pour de bon</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Il te faut</translation>
    </message>
    <message>
        <source>For every test</source>
        <translation>Pour tous les tests</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Lengths of your body, once for all</source>
        <translation>Tes mesures, une fois pour toutes</translation>
    </message>
    <message>
        <source>Your lengths are needed first.</source>
        <translation>Il faut d’abord tes mesures.</translation>
    </message>
</context>
<context>
    <name>BodySection</name>
    <message>
        <source>What it works</source>
        <translation>Ce qu’il travaille</translation>
    </message>
    <message>
        <source>Where the movement goes. The three always make 100 %.</source>
        <translation>La direction du mouvement. Les trois font toujours 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Add muscle</source>
        <translation>Ajouter un muscle</translation>
    </message>
    <message>
        <source>Remove muscle {number}</source>
        <translation>Retirer le muscle {number}</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>Drill {number}: {what}</source>
        <translation>Exercice {number}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>A routine has at most {most} drills.</source>
        <translation>Une routine compte {most} exercices au plus.</translation>
    </message>
    <message>
        <source>Add at least one drill.</source>
        <translation>Ajoute au moins un exercice.</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Donne un nom à la routine.</translation>
    </message>
    <message>
        <source>Say in a few words what it is like.</source>
        <translation>Décris-la en quelques mots.</translation>
    </message>
    <message>
        <source>Say when it is done.</source>
        <translation>Dis quand la faire.</translation>
    </message>
    <message>
        <source>A note has at most 400 characters. Break it into lines.</source>
        <translation>Une note compte 400 caractères au plus. Répartis-la sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>This drill is no longer there. Remove it.</source>
        <translation>Cet exercice n’existe plus. Retire-le.</translation>
    </message>
    <message>
        <source>This way to do it is no longer there. Choose another.</source>
        <translation>Cette variante n’existe plus. Choisis-en une autre.</translation>
    </message>
    <message>
        <source>Found {found}, expected {expected}.</source>
        <translation>Trouvé&#xa0;: {found}, attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Nothing is for the {names}.</source>
        <translation>Rien pour ces muscles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{facts}. Work: {length}.</source>
        <translation>{facts}. Travail&#xa0;: {length}.</translation>
    </message>
    <message>
        <source>{seconds} s a rep</source>
        <translation>{seconds}&#xa0;s par répétition</translation>
    </message>
    <message>
        <source>then {time} rest</source>
        <translation>puis {time} de repos</translation>
    </message>
    <message>
        <source>Before a run</source>
        <translation>Avant la course</translation>
    </message>
    <message>
        <source>After a run</source>
        <translation>Après la course</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au bureau</translation>
    </message>
    <message>
        <source>Easy day</source>
        <translation>Jour facile</translation>
    </message>
    <message>
        <source>Before a run, once you are warm.</source>
        <translation>Avant de courir, une fois le corps chaud.</translation>
    </message>
    <message>
        <source>Soon after a run.</source>
        <translation>Peu après la course.</translation>
    </message>
    <message>
        <source>Before strength training.</source>
        <translation>Avant la muscu.</translation>
    </message>
    <message>
        <source>On a rest day or an easy day.</source>
        <translation>Un jour de repos ou un jour tranquille.</translation>
    </message>
    <message>
        <source>Whenever you like.</source>
        <translation>Quand tu veux.</translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} par côté</translation>
    </message>
    <message numerus="yes">
        <source>The order goes between floor and standing %n time(s); none is needed.</source>
        <translation>
            <numerusform>L’ordre alterne %n fois entre sol et debout&#xa0;; ce n’est pas nécessaire.</numerusform>
            <numerusform>L’ordre alterne %n fois entre sol et debout&#xa0;; ce n’est pas nécessaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order goes between floor and standing %n time(s); {least} is enough.</source>
        <translation>
            <numerusform>L’ordre alterne %n fois entre sol et debout&#xa0;; on peut se limiter à {least}.</numerusform>
            <numerusform>L’ordre alterne %n fois entre sol et debout&#xa0;; on peut se limiter à {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drill(s)</source>
        <translation>
            <numerusform>%Ln exercice</numerusform>
            <numerusform>%Ln exercices</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardly any of it goes this way: {names}.</source>
        <translation>Presque rien dans cette direction&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>At least one side has to do it.</source>
        <translation>Au moins un côté doit le faire.</translation>
    </message>
    <message>
        <source>Before strength training</source>
        <translation>Avant la musculation</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>gauche {left}, droite {right}</translation>
    </message>
    <message>
        <source>{dose}, left only</source>
        <translation>{dose}, à gauche seulement</translation>
    </message>
    <message>
        <source>{dose}, right only</source>
        <translation>{dose}, à droite seulement</translation>
    </message>
    <message>
        <source>Between two calls, or after long sitting.</source>
        <translation>Entre deux appels, ou après être resté longtemps assis.</translation>
    </message>
</context>
<context>
    <name>BuildCard</name>
    <message>
        <source>Build your own</source>
        <translation>Crée la tienne</translation>
    </message>
</context>
<context>
    <name>BuildPage</name>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (perso)</translation>
    </message>
    <message>
        <source>Presets stay as they are: this is your own copy of “{name}”.</source>
        <translation>Les modèles restent tels quels&#xa0;: voici ta propre copie de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Ma routine</translation>
    </message>
    <message>
        <source>made by me</source>
        <translation>faite maison</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
    <message>
        <source>“{asked}” has been changed elsewhere, so this one is kept as “{name}”.</source>
        <translation>« {asked} » a été modifiée ailleurs ; celle-ci est donc gardée sous le nom « {name} ».</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>Demain</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Year of the calendar</source>
        <translation>Année du calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Shades by minutes</source>
        <translation>Teintes selon les minutes</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>0 min</source>
        <translation>0&#xa0;min</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
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
        <translation>Précautions</translation>
    </message>
    <message>
        <source>The lower back rounds.</source>
        <translation>Le bas du dos s’arrondit.</translation>
    </message>
    <message>
        <source>As it starts</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>tapis</translation>
    </message>
    <message>
        <source>What is needed, one thing a line.</source>
        <translation>Ce qu’il faut, un objet par ligne.</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Une phrase par ligne.</translation>
    </message>
    <message>
        <source>Breathe slowly and evenly.</source>
        <translation>Respirez lentement et régulièrement.</translation>
    </message>
    <message>
        <source>Left empty, this is shown, in the language of the window.</source>
        <translation>Si c’est laissé vide, ceci s’affiche, dans la langue de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>CarrierActs</name>
    <message>
        <source>HipTimer plan</source>
        <translation>Programme HipTimer</translation>
    </message>
    <message>
        <source>{what}: “{name}”</source>
        <translation>{what}&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CarrierWriting</name>
    <message>
        <source>{file} is written.</source>
        <translation>{file} est enregistré.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>A chime stands in for %n sentence(s) without a voice.</source>
        <translation>
            <numerusform>Un son remplace %n phrase sans voix.</numerusform>
            <numerusform>Un son remplace %n phrases sans voix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) are not in it.</source>
        <translation>
            <numerusform>%n autre élément n’y figure pas.</numerusform>
            <numerusform>%n autres éléments n’y figurent pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>Arrêter ce plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ChoiceMenu</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A, then B</source>
        <translation>A, puis B</translation>
    </message>
    <message>
        <source>A: {A}. B: {B}. The keys A and B switch.</source>
        <translation>A&#xa0;: {A}. B&#xa0;: {B}. Les touches A et B passent de l’une à l’autre.</translation>
    </message>
    <message>
        <source>Mark another voice to compare it with {A}.</source>
        <translation>Choisis une autre voix à comparer avec {A}.</translation>
    </message>
    <message>
        <source>Mark two voices to hear the same sentence from both.</source>
        <translation>Choisis deux voix pour entendre la même phrase avec chacune.</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>Écouter {voice}</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Start this step again, or go to the one before</source>
        <translation>Recommencer cette étape, ou revenir à la précédente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <translation>Aller à l’étape suivante</translation>
    </message>
    <message>
        <source>Make this step longer: {added}</source>
        <translation>Allonger cette étape&#xa0;: {added}</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>What it covers</source>
        <translation>Ce qu’elle couvre</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Sort floor drills together</source>
        <translation>Regrouper les exercices au sol</translation>
    </message>
    <message>
        <source>Nothing yet. Add drills to see it grow.</source>
        <translation>Encore vide. Ajoute des exercices, et ça se remplit.</translation>
    </message>
    <message>
        <source>All three directions and every muscle group around the hip.</source>
        <translation>Les trois directions et tous les groupes musculaires de la hanche.</translation>
    </message>
    <message>
        <source>Stretched, a side</source>
        <translation>Étirement par côté</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>All of it stays on this computer, unless you choose a synced folder.</source>
        <translation>Tout reste sur cet ordinateur, sauf si tu choisis un dossier synchronisé.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Ex&amp;port the journal…</source>
        <translation>Ex&amp;porter le journal…</translation>
    </message>
    <message>
        <source>Import a journal…</source>
        <translation>Importer un journal…</translation>
    </message>
    <message>
        <source>As JSON or CSV. Nothing is taken over twice.</source>
        <translation>En JSON ou CSV. Rien n’est repris deux fois.</translation>
    </message>
    <message>
        <source>Journal as a file</source>
        <translation>Fichier du journal</translation>
    </message>
    <message>
        <source>The folder cannot be opened here.</source>
        <translation>Impossible d’ouvrir le dossier ici.</translation>
    </message>
    <message>
        <source>A folder for your data</source>
        <translation>Un dossier pour tes données</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Import a journal</source>
        <translation>Importer un journal</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
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
        <translation>Exercices de cette séance</translation>
    </message>
    <message>
        <source>Not this one today</source>
        <translation>Pas celui-ci aujourd’hui</translation>
    </message>
    <message>
        <source>Leave out {drill} today</source>
        <translation>Laisser de côté aujourd’hui&#xa0;: {drill}</translation>
    </message>
    <message>
        <source>{drill} instead</source>
        <translation>À la place&#xa0;: {drill}</translation>
    </message>
    <message>
        <source>{drill} is left out today. Back (←) brings it back.</source>
        <translation>Laissé de côté aujourd’hui&#xa0;: {drill}. Retour (←) le fait revenir.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>You stopped after %n minute(s).</source>
        <translation>
            <numerusform>Arrêt après %n minute.</numerusform>
            <numerusform>Arrêt après %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped after %n second(s).</source>
        <translation>
            <numerusform>Arrêt après %n seconde.</numerusform>
            <numerusform>Arrêt après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{held} done; from {enough} on, it counts for the week.</source>
        <translation>{held} faits&#xa0;; à partir de {enough}, elle compte pour la semaine.</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Back to the drill&apos;s own dose</source>
        <translation>Revenir au dosage habituel de l’exercice</translation>
    </message>
    <message>
        <source>Your dose</source>
        <translation>Votre dosage</translation>
    </message>
</context>
<context>
    <name>DoseChoice</name>
    <message>
        <source>Dose</source>
        <translation>Dosage</translation>
    </message>
    <message>
        <source>{seconds} s a rep</source>
        <translation>{seconds}&#xa0;s par répétition</translation>
    </message>
    <message>
        <source>Seconds of a hold</source>
        <translation>Secondes d’un maintien</translation>
    </message>
    <message>
        <source>Number of reps</source>
        <translation>Nombre de répétitions</translation>
    </message>
    <message>
        <source>Seconds of a rep</source>
        <translation>Secondes d’une répétition</translation>
    </message>
    <message>
        <source>Number of rounds</source>
        <translation>Nombre de séries</translation>
    </message>
    <message>
        <source>The phases make up a rep: see Dose in detail</source>
        <translation>Les phases forment une répétition&#xa0;: voir Dosage en détail</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>{name}, dose</source>
        <translation>{name}, dosage</translation>
    </message>
    <message>
        <source>{name}, reset</source>
        <translation>{name}, réinitialiser</translation>
    </message>
    <message>
        <source>Back to what the routine says</source>
        <translation>Revenir à ce que dit la routine</translation>
    </message>
    <message>
        <source>{name}, variant</source>
        <translation>{name}, variante</translation>
    </message>
    <message>
        <source>Hold {time} a side</source>
        <translation>Tenir {time} par côté</translation>
    </message>
    <message>
        <source>Hold {time}</source>
        <translation>Tenir {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) a side</source>
        <translation>
            <numerusform>%n répétition par côté</numerusform>
            <numerusform>%n répétitions par côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>Écarté pour de bon.</translation>
    </message>
    <message>
        <source>Left out for good. Instead: {name}.</source>
        <translation>Écarté pour de bon. À la place&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>{name}, bring it back</source>
        <translation>{name}, le reprendre</translation>
    </message>
</context>
<context>
    <name>DoseSection</name>
    <message>
        <source>Dose in detail</source>
        <translation>Dosage en détail</translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation>secondes d’un maintien</translation>
    </message>
    <message>
        <source>number of reps</source>
        <translation>nombre de répétitions</translation>
    </message>
    <message>
        <source>seconds of a rep</source>
        <translation>secondes d’une répétition</translation>
    </message>
    <message>
        <source>number of rounds</source>
        <translation>nombre de séries</translation>
    </message>
    <message>
        <source>Sensible hold</source>
        <translation>Maintien conseillé</translation>
    </message>
    <message>
        <source>Sensible reps</source>
        <translation>Répétitions conseillées</translation>
    </message>
    <message>
        <source>Sensible seconds a rep</source>
        <translation>Secondes par répétition conseillées</translation>
    </message>
    <message>
        <source>Sensible rounds</source>
        <translation>Séries conseillées</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Ajouter une phase</translation>
    </message>
    <message>
        <source>Remove phase {number}</source>
        <translation>Retirer la phase {number}</translation>
    </message>
    <message>
        <source>Phases of a rep</source>
        <translation>Phases d’une répétition</translation>
    </message>
    <message>
        <source>Their seconds together are those of a rep.</source>
        <translation>Ensemble, elles font la durée d’une répétition.</translation>
    </message>
</context>
<context>
    <name>DoseSpinBox</name>
    <message>
        <source>As the routine says</source>
        <translation>Selon la routine</translation>
    </message>
</context>
<context>
    <name>DoseTable</name>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>What you set here is used in every routine, on each side.</source>
        <translation>Ce que tu règles ici vaut dans chaque routine, pour chaque côté.</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>{name} is now {number} of {count}.</source>
        <translation>{name}&#xa0;: maintenant {number} sur {count}.</translation>
    </message>
    <message>
        <source>{name} is in the routine once more.</source>
        <translation>{name} est une fois de plus dans la routine.</translation>
    </message>
    <message>
        <source>{name} removed. Undo brings it back.</source>
        <translation>{name}&#xa0;: retiré. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>Floor drills are together now.</source>
        <translation>Les exercices au sol sont regroupés.</translation>
    </message>
</context>
<context>
    <name>DraftDisplay</name>
    <message>
        <source>Unsaved changes</source>
        <translation>À enregistrer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>You were editing “{name}”.</source>
        <translation>Tu modifiais «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DraftOffering</name>
    <message>
        <source>Your changes to “{name}” were discarded.</source>
        <translation>Tes modifications de «&#xa0;{name}&#xa0;» ont été abandonnées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What you are writing cannot be kept in case of a crash. Save it soon.</source>
        <translation>En cas de plantage, ce que tu écris ne peut pas être gardé. Enregistre-le vite.</translation>
    </message>
</context>
<context>
    <name>DrillForm</name>
    <message>
        <source>Hold still</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bouger</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Un côté, puis l’autre</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>En alternance</translation>
    </message>
    <message>
        <source>No sides</source>
        <translation>Sans côté</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Secondaire</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation>Renforcement</translation>
    </message>
    <message>
        <source>The side at work</source>
        <translation>Côté au travail</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus dur</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Il manque encore&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation>{field}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>Version {number}: {fault}</source>
        <translation>Variante {number}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>Muscle {number}: {fault}</source>
        <translation>Muscle {number}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>Phase {number}: {fault}</source>
        <translation>Phase {number}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>Line {number}: {fault}</source>
        <translation>Ligne {number}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>This is too long: {high} letters are the most.</source>
        <translation>C’est trop long&#xa0;: {high} caractères au plus.</translation>
    </message>
    <message>
        <source>There are too many: {high} are the most.</source>
        <translation>Il y en a trop&#xa0;: {high} au plus.</translation>
    </message>
    <message>
        <source>Only {low} to {high} is possible.</source>
        <translation>Possible seulement de {low} à {high}.</translation>
    </message>
    <message>
        <source>The usual dose is outside its own range of {expected}.</source>
        <translation>Le dosage habituel sort de sa propre plage&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>The least has to come before the most.</source>
        <translation>Le minimum doit venir avant le maximum.</translation>
    </message>
    <message>
        <source>It has to say the side: put [side] in.</source>
        <translation>Le côté doit être nommé&#xa0;: ajoute [side].</translation>
    </message>
    <message>
        <source>There is no side here: take [side] out.</source>
        <translation>Il n’y a pas de côté ici&#xa0;: enlève [side].</translation>
    </message>
    <message>
        <source>A hold takes one side, then the other.</source>
        <translation>Un maintien prend un côté, puis l’autre.</translation>
    </message>
    <message>
        <source>This is {found}, expected is {expected}.</source>
        <translation>Trouvé&#xa0;: {found}, attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donne-lui un nom.</translation>
    </message>
    <message>
        <source>Say how one gets into position, in a sentence or more.</source>
        <translation>Dis comment se mettre en place, en une phrase ou plus.</translation>
    </message>
    <message>
        <source>Say what is done, in a sentence or more.</source>
        <translation>Dis ce qu’on fait, en une phrase ou plus.</translation>
    </message>
    <message>
        <source>Give it one cue at least: “Keep the heel heavy.”</source>
        <translation>Donne au moins une consigne&#xa0;: «&#xa0;Garde le talon bien ancré.&#xa0;»</translation>
    </message>
    <message>
        <source>Say how one breathes.</source>
        <translation>Dis comment respirer.</translation>
    </message>
    <message>
        <source>Name one muscle at least.</source>
        <translation>Nomme au moins un muscle.</translation>
    </message>
    <message>
        <source>Say in a sentence what is different.</source>
        <translation>Dis en une phrase ce qui change.</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>Il faut écrire quelque chose ici.</translation>
    </message>
    <message>
        <source>{side} side</source>
        <translation>côté {gauche|droit}</translation>
    </message>
    <message>
        <source>End the drill at any sharp, pinching or catching pain, at tingling or numbness, and whenever pain grows.</source>
        <translation>Arrête l’exercice en cas de douleur vive, de pincement ou d’accrochage, de fourmillements ou d’engourdissement, et dès qu’une douleur augmente.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a set-up</source>
        <translation>une mise en place</translation>
    </message>
    <message>
        <source>a movement</source>
        <translation>un mouvement</translation>
    </message>
    <message>
        <source>a form cue</source>
        <translation>une consigne</translation>
    </message>
    <message>
        <source>a spoken set-up</source>
        <translation>une mise en place parlée</translation>
    </message>
    <message>
        <source>a word on breathing</source>
        <translation>un mot sur la respiration</translation>
    </message>
    <message>
        <source>a muscle</source>
        <translation>un muscle</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosage</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Form cues</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Name of a side</source>
        <translation>Nom d’un côté</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation>Nom parlé</translation>
    </message>
    <message>
        <source>Spoken set-up</source>
        <translation>Mise en place parlée</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Quand arrêter</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Plus facile ou plus dur</translation>
    </message>
    <message>
        <source>To change sides</source>
        <translation>Changement de côté</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Repos entre les séries</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Which way it moves</source>
        <translation>Dans quel sens ça bouge</translation>
    </message>
</context>
<context>
    <name>DrillFormPage</name>
    <message>
        <source>New drill</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
</context>
<context>
    <name>DrillGrid</name>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
</context>
<context>
    <name>DrillHead</name>
    <message>
        <source>Make it my own</source>
        <translation>En faire le mien</translation>
    </message>
    <message>
        <source>Make a drill of your own from this one</source>
        <translation>Créer ton propre exercice à partir de celui-ci</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change this drill</source>
        <translation>Modifier cet exercice</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Make another drill from this one</source>
        <translation>Créer un autre exercice à partir de celui-ci</translation>
    </message>
    <message>
        <source>Also known as {names}</source>
        <translation>Aussi appelé {names}</translation>
    </message>
</context>
<context>
    <name>DrillList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out at %n minute(s)</source>
        <translation>
            <numerusform>En moins avec %n minute</numerusform>
            <numerusform>En moins avec %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Start a session of this one drill (Ctrl+Enter)</source>
        <translation>Démarrer une séance de ce seul exercice (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>All drills</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Back to all drills (Esc)</source>
        <translation>Retour à tous les exercices (Échap)</translation>
    </message>
    <message>
        <source>A favourite comes first among the drills (H)</source>
        <translation>Les favoris passent en premier (H)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>L’écarter pour de bon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s), with what each one says</source>
        <translation>
            <numerusform>%Ln source et ce qu’elle dit</numerusform>
            <numerusform>%Ln sources et ce que dit chacune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Try it, {minutes} min</source>
        <translation>Essayer, {minutes} min</translation>
    </message>
</context>
<context>
    <name>DrillPicker</name>
    <message>
        <source>Add drills</source>
        <translation>Ajout d’exercices</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to the drill&apos;s dose (Esc)</source>
        <translation>Revenir au dosage de l’exercice (Échap)</translation>
    </message>
    <message>
        <source>Added: {name}. {count} in the routine.</source>
        <translation>Ajouté&#xa0;: {name}. {count} dans la routine.</translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>Leave out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>{drill}, left out</source>
        <translation>{drill}, en moins</translation>
    </message>
    <message>
        <source>{what}: {drill}</source>
        <translation>{what}&#xa0;: {drill}</translation>
    </message>
</context>
<context>
    <name>DrillSection</name>
    <message>
        <source>The drill</source>
        <translation>L’exercice</translation>
    </message>
    <message>
        <source>Frog stretch</source>
        <translation>Étirement grenouille</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>S&amp;tarts</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>For each side, where there are sides.</source>
        <translation>Pour chaque côté, s’il y en a.</translation>
    </message>
    <message>
        <source>Numbers of the dose</source>
        <translation>Valeurs du dosage</translation>
    </message>
    <message>
        <source>Main muscles</source>
        <translation>Muscles principaux</translation>
    </message>
    <message>
        <source>What happens to them</source>
        <translation>Effet sur ces muscles</translation>
    </message>
    <message>
        <source>More of them below, under More.</source>
        <translation>Pour en ajouter&#xa0;: plus bas, sous «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>Mainly &amp;for</source>
        <translation>&amp;Surtout pour</translation>
    </message>
</context>
<context>
    <name>DrillTab</name>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Drill {number}: {name}</source>
        <translation>Exercice {number}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>DrillTexts</name>
    <message>
        <source>Set up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Erreurs fréquentes</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Quand arrêter</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosage</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Where the dose comes from</source>
        <translation>D’où vient le dosage</translation>
    </message>
    <message>
        <source>Chosen by us, without a source</source>
        <translation>Choisi par nous, sans source</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Which way it moves</source>
        <translation>Dans quel sens ça bouge</translation>
    </message>
    <message>
        <source>While you hold</source>
        <translation>Pendant que tu tiens</translation>
    </message>
    <message>
        <source>While you move</source>
        <translation>Pendant que tu bouges</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the routine here to see what is in it</source>
        <translation>Dépose la routine ici pour voir ce qu’elle contient</translation>
    </message>
</context>
<context>
    <name>EasierQuestion</name>
    <message>
        <source>Just today</source>
        <translation>Juste aujourd’hui</translation>
    </message>
    <message>
        <source>{drill}: {way}</source>
        <translation>{drill} : {way}</translation>
    </message>
    <message>
        <source>Kept for next time.</source>
        <translation>Gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Only for today.</source>
        <translation>Seulement pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Do it this way next time too?</source>
        <translation>Le faire ainsi la prochaine fois aussi&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>the standard way</source>
        <translation>la version habituelle</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Rétabli.</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>All routines</source>
        <translation>Toutes les routines</translation>
    </message>
    <message>
        <source>Back to all routines (Esc)</source>
        <translation>Revenir à toutes les routines (Échap)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z or Ctrl+Y)</source>
        <translation>Rétablir (Ctrl+Maj+Z ou Ctrl+Y)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Save and start (Ctrl+Enter)</source>
        <translation>Enregistrer et démarrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation>Emporter…</translation>
    </message>
    <message>
        <source>Take it along as it is now (Ctrl+E)</source>
        <translation>L’emporter telle quelle (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>EmptyHistory</name>
    <message>
        <source>Go to Today</source>
        <translation>Aller à «&#xa0;Aujourd’hui&#xa0;»</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>After your first session this page shows when you practised, for how long, and whether the left and the right hip keep up with each other.</source>
        <translation>Après ta première séance, cette page montre quand tu as pratiqué, combien de temps, et si les hanches gauche et droite avancent au même rythme.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Nothing was held in this session, so there is nothing to count.</source>
        <translation>Rien n’a été tenu dans cette séance&#xa0;: il n’y a rien à compter.</translation>
    </message>
    <message>
        <source>{time}, the rest skipped.</source>
        <translation>{time}, le reste passé.</translation>
    </message>
    <message>
        <source>{time}.</source>
        <translation>{time}.</translation>
    </message>
    <message>
        <source>{time}, both sides even.</source>
        <translation>{time}, les deux côtés à égalité.</translation>
    </message>
    <message>
        <source>{time}. The left had {less} less.</source>
        <translation>{time}. Le côté gauche a eu {less} de moins.</translation>
    </message>
    <message>
        <source>{time}. The right had {less} less.</source>
        <translation>{time}. Le côté droit a eu {less} de moins.</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source>You stopped after one minute.</source>
        <translation>Tu t’es arrêté au bout d’une minute.</translation>
    </message>
    <message>
        <source>A demonstration: not counted.</source>
        <translation>Une démonstration&#xa0;: elle ne compte pas.</translation>
    </message>
    <message>
        <source>As a session it counts from {enough} on; you did {held}.</source>
        <translation>Comme séance, cela compte à partir de {enough}&#xa0;; tu en as fait {held}.</translation>
    </message>
    <message>
        <source>What you held counts for your hips.</source>
        <translation>Ce que tu as tenu compte pour tes hanches.</translation>
    </message>
    <message>
        <source>The left side is {time} behind</source>
        <translation>Il manque {time} au côté gauche</translation>
    </message>
    <message>
        <source>The right side is {time} behind</source>
        <translation>Il manque {time} au côté droit</translation>
    </message>
    <message>
        <source>If you leave it there, the left side starts next time.</source>
        <translation>Si tu en restes là, le côté gauche commence la prochaine fois.</translation>
    </message>
    <message>
        <source>If you leave it there, the right side starts next time.</source>
        <translation>Si tu en restes là, le côté droit commence la prochaine fois.</translation>
    </message>
    <message>
        <source>After your run</source>
        <translation>Après ta course</translation>
    </message>
    <message numerus="yes">
        <source>Nothing noted, %n second(s).</source>
        <translation>
            <numerusform>Rien n’est noté, %n seconde.</numerusform>
            <numerusform>Rien n’est noté, %n secondes.</numerusform>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, all %n drill(s).</source>
        <translation>
            <numerusform>{routine}, l’unique exercice (%n).</numerusform>
            <numerusform>{routine}, les %n exercices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, {done} of %n drill(s) done.</source>
        <translation>
            <numerusform>{routine}, {done} exercice fait sur %n.</numerusform>
            <numerusform>{routine}, exercices faits&#xa0;: {done} sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, {done} of %n drill(s) done, {begun} begun.</source>
        <translation>
            <numerusform>{routine}, {done} exercice fait sur %n, {begun} entamé.</numerusform>
            <numerusform>{routine}, exercices&#xa0;: {done} sur %n faits, {begun} entamé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
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
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Finish sooner</source>
        <translation>Finir plus tôt</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>En rester là</translation>
    </message>
    <message>
        <source>Left {time},</source>
        <comment>the side</comment>
        <translation>Gauche {time},</translation>
    </message>
    <message>
        <source>right {time}.</source>
        <comment>the side</comment>
        <translation>droite {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Carry on, %n min</source>
        <translation>
            <numerusform>Continuer, %n min</numerusform>
            <numerusform>Continuer, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish in %n min</source>
        <translation>
            <numerusform>Finir en %n min</numerusform>
            <numerusform>Finir en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Your hips this week</source>
        <translation>Tes hanches cette semaine</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End this session?</source>
        <translation>Terminer cette séance&#xa0;?</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Space or Esc</source>
        <translation>Espace ou Échap</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>{reps} on each side, {tempo} s for a rep, {rounds}</source>
        <translation>{reps} de chaque côté, {tempo}&#xa0;s par répétition, {rounds}</translation>
    </message>
    <message>
        <source>{reps}, {tempo} s for a rep, {rounds}</source>
        <translation>{reps}, {tempo}&#xa0;s par répétition, {rounds}</translation>
    </message>
    <message>
        <source>{tempo} s for a rep</source>
        <translation>{tempo}&#xa0;s par répétition</translation>
    </message>
    <message>
        <source>Range: {range}</source>
        <translation>Plage&#xa0;: {range}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Mainly stretched</source>
        <translation>Surtout étirés</translation>
    </message>
    <message>
        <source>Also stretched</source>
        <translation>Aussi étirés</translation>
    </message>
    <message>
        <source>Mainly strengthened</source>
        <translation>Surtout renforcés</translation>
    </message>
    <message>
        <source>Also strengthened</source>
        <translation>Aussi renforcés</translation>
    </message>
    <message>
        <source>Side that is shown</source>
        <translation>Côté affiché</translation>
    </message>
    <message>
        <source>Seen from the front</source>
        <translation>Vue de face</translation>
    </message>
    <message>
        <source>Seen from the front right</source>
        <translation>Vue de l’avant droit</translation>
    </message>
    <message>
        <source>Seen from the right</source>
        <translation>Vue de droite</translation>
    </message>
    <message>
        <source>Seen from the back right</source>
        <translation>Vue de l’arrière droit</translation>
    </message>
    <message>
        <source>Seen from the back</source>
        <translation>Vue de dos</translation>
    </message>
    <message>
        <source>Seen from the back left</source>
        <translation>Vue de l’arrière gauche</translation>
    </message>
    <message>
        <source>Seen from the left</source>
        <translation>Vue de gauche</translation>
    </message>
    <message>
        <source>Seen from the front left</source>
        <translation>Vue de l’avant gauche</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>a kind of drill: one stays still</comment>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>each side in turn</source>
        <translation>côté par côté</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>debout</translation>
    </message>
    <message>
        <source>on a chair</source>
        <translation>sur une chaise</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>à quatre pattes</translation>
    </message>
    <message>
        <source>plank</source>
        <comment>the position</comment>
        <translation>planche</translation>
    </message>
    <message>
        <source>turning</source>
        <comment>what moves in a plane</comment>
        <translation>rotation</translation>
    </message>
    <message>
        <source>then {end}</source>
        <translation>puis {end}</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>seated</source>
        <translation>position assise</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>sur le côté</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>sur le dos</translation>
    </message>
    <message>
        <source>lying face down</source>
        <translation>sur le ventre</translation>
    </message>
    <message>
        <source>forward and back</source>
        <translation>d’avant en arrière</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>sans matériel</translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation>Plus facile&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation>Plus dur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to %n rep(s)</source>
        <translation>
            <numerusform>{low} à %n répétition</numerusform>
            <numerusform>{low} à %n répétitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to %n round(s)</source>
        <translation>
            <numerusform>{low} à %n série</numerusform>
            <numerusform>{low} à %n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold for {time} on each side, {rounds}</source>
        <translation>Tenir {time} de chaque côté, {rounds}</translation>
    </message>
    <message>
        <source>Hold for {time}, {rounds}</source>
        <translation>Tenir {time}, {rounds}</translation>
    </message>
    <message>
        <source>How far each is stretched here</source>
        <translation>À quel point chacun est étiré ici</translation>
    </message>
    <message>
        <source>Share of its longest, from the drawn joint angles. A guide, no measurement.</source>
        <translation>Part de sa plus grande longueur, d’après les angles dessinés des articulations. Un repère, pas une mesure.</translation>
    </message>
    <message>
        <source>{muscle}: left {left}, right {right}</source>
        <translation>{muscle}&#xa0;: gauche {left}, droite {right}</translation>
    </message>
    <message>
        <source>to the side</source>
        <translation>sur le côté</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>the drill as it is usually done</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus difficile</translation>
    </message>
    <message>
        <source>Hold or move</source>
        <translation>Tenir ou bouger</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <translation>Où on le sent</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>A hold, one side and then the other</source>
        <translation>Posture tenue, un côté puis l’autre</translation>
    </message>
    <message>
        <source>A movement, one side and then the other</source>
        <translation>Un mouvement, un côté puis l’autre</translation>
    </message>
    <message>
        <source>A movement, the sides take turns</source>
        <translation>Un mouvement, en alternant les côtés</translation>
    </message>
    <message>
        <source>A movement, both sides at once</source>
        <translation>Un mouvement, les deux côtés à la fois</translation>
    </message>
    <message>
        <source>A hold, both sides at once</source>
        <translation>Posture tenue, les deux côtés à la fois</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a kind of drill: one moves</comment>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>the sides take turns</source>
        <translation>en alternant les côtés</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>{dose} a side</source>
        <translation>{dose} par côté</translation>
    </message>
    <message>
        <source>{dose}, twice a side</source>
        <translation>{dose}, deux fois par côté</translation>
    </message>
    <message>
        <source>{dose}, {count} times a side</source>
        <translation>{dose}, {count} fois par côté</translation>
    </message>
    <message>
        <source>{dose}, twice</source>
        <translation>{dose}, deux fois</translation>
    </message>
    <message>
        <source>{dose}, {count} times</source>
        <translation>{dose}, {count} fois</translation>
    </message>
    <message>
        <source>More on one side? Set that in Build, in a copy of a routine.</source>
        <translation>Plus d’un côté que de l’autre ? Règle-le dans « Composer », sur la copie d’une routine.</translation>
    </message>
</context>
<context>
    <name>ExercisesCard</name>
    <message>
        <source>Each exercise</source>
        <translation>Chaque exercice</translation>
    </message>
    <message>
        <source>Not done in this time: {names}.</source>
        <translation>Pas faits sur cette période&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>Circles in grey do not count: practice, or too soon. Squares are your start.</source>
        <translation>Les ronds gris ne comptent pas : essai, ou trop tôt. Les carrés sont ton point de départ.</translation>
    </message>
    <message>
        <source>The band is your own error of measuring. Inside it one cannot tell.</source>
        <translation>La bande est ta propre erreur de mesure. À l’intérieur, on ne peut rien conclure.</translation>
    </message>
    <message>
        <source>The band is the error of measuring, from studies. Inside it one cannot tell.</source>
        <translation>La bande est l’erreur de mesure, d’après des études. À l’intérieur, on ne peut rien conclure.</translation>
    </message>
</context>
<context>
    <name>FeelingForm</name>
    <message>
        <source>How it felt</source>
        <translation>Sensations</translation>
    </message>
    <message>
        <source>Looser</source>
        <translation>Plus souple</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Endolori</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sans avis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A line about it, if you like</source>
        <translation>Un mot là-dessus, si tu veux</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Comment c’était&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FeelingRow</name>
    <message>
        <source>A note, if you like</source>
        <translation>Une note, si tu veux</translation>
    </message>
    <message>
        <source>Note on this session</source>
        <translation>Note sur cette séance</translation>
    </message>
    <message>
        <source>Looser</source>
        <translation>Plus souple</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Endolori</translation>
    </message>
    <message>
        <source>Nothing chosen.</source>
        <translation>Rien de choisi.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Hips feel: {word}</source>
        <translation>Hanches&#xa0;: {word}</translation>
    </message>
    <message>
        <source>How do your hips feel?</source>
        <translation>Comment se sentent tes hanches&#xa0;?</translation>
    </message>
    <message>
        <source>Hips feel: {word}.</source>
        <translation>Hanches&#xa0;: {word}.</translation>
    </message>
    <message>
        <source>Did it hurt?</source>
        <translation>Est-ce que ça a fait mal&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Feels</name>
    <message>
        <source>Nothing to feel</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Raides</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Courbatures</translation>
    </message>
    <message>
        <source>A little pain</source>
        <translation>Un peu mal</translation>
    </message>
    <message>
        <source>Strong or sharp pain</source>
        <translation>Douleur forte ou vive</translation>
    </message>
    <message>
        <source>Hurts: {areas}. Left out for two days.</source>
        <translation>Fait mal&#xa0;: {areas}. Laissé de côté pendant deux jours.</translation>
    </message>
    <message>
        <source>Hurts a little: {areas}. Done the easier way.</source>
        <translation>Fait un peu mal&#xa0;: {areas}. Fait de la façon plus facile.</translation>
    </message>
    <message>
        <source>Sore: {areas}. Go gently.</source>
        <translation>Courbatures&#xa0;: {areas}. Vas-y doucement.</translation>
    </message>
    <message>
        <source>the whole hip area</source>
        <translation>toute la hanche</translation>
    </message>
    <message>
        <source>It keeps coming back: let a doctor or physio look at it.</source>
        <translation>Cela revient sans cesse&#xa0;: montre-le à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>Stop what hurts. See a doctor at once if you cannot put weight on the leg, after a fall, with a fever, if it grows at rest or at night, or if you feel numb between the legs.</source>
        <translation>Arrête ce qui fait mal. Va tout de suite chez le médecin si tu ne peux pas t’appuyer sur la jambe, après une chute, en cas de fièvre, si la douleur augmente au repos ou la nuit, ou si tu ne sens plus l’entrejambe.</translation>
    </message>
    <message>
        <source>Noted: {what}, {where}.</source>
        <translation>Noté&#xa0;: {what}, {where}.</translation>
    </message>
    <message>
        <source>Noted: {what}.</source>
        <translation>Noté&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>That could not be kept.</source>
        <translation>Cela n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Take back what I said today</source>
        <translation>Retirer ce que j’ai dit aujourd’hui</translation>
    </message>
    <message>
        <source>The whole hip area</source>
        <translation>Toute la hanche</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Quand voir un médecin</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) hurt a little: done the easier way.</source>
        <translation>
            <numerusform>%n exercice a fait un peu mal : fait de la façon plus facile.</numerusform>
            <numerusform>%n exercices ont fait un peu mal : faits de la façon plus facile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>left {muscles}</source>
        <comment>on a small card: short</comment>
        <translation>{muscles} (g.)</translation>
    </message>
    <message>
        <source>right {muscles}</source>
        <comment>on a small card: short</comment>
        <translation>{muscles} (dr.)</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>étirement</translation>
    </message>
    <message>
        <source>working</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>behind here, {effect}</source>
        <translation>caché ici, {effect}</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Drag it or use the arrow keys to turn it.</source>
        <translation>Fais-le glisser ou utilise les flèches pour le tourner.</translation>
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
        <translation>1×</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pause the movement</source>
        <translation>Arrêter le mouvement</translation>
    </message>
    <message>
        <source>Play the movement</source>
        <translation>Lancer le mouvement</translation>
    </message>
    <message>
        <source>{what} (Space)</source>
        <translation>{what} (Espace)</translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>A plan for the next weeks</source>
        <translation>Un plan pour les prochaines semaines</translation>
    </message>
    <message>
        <source>It fits around your runs, and bends when life gets in the way. Two questions, and everything can be changed later.</source>
        <translation>Il s’adapte à tes sorties et plie quand la vie s’en mêle. Deux questions, et tout peut changer plus tard.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Créer le plan</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First five minutes</source>
        <translation>Les cinq premières minutes</translation>
    </message>
    <message>
        <source>When do you mostly run?</source>
        <translation>Quand cours-tu le plus souvent&#xa0;?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Le matin</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Le midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Le soir</translation>
    </message>
    <message>
        <source>It varies</source>
        <translation>Ça dépend</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Au sol</translation>
    </message>
    <message>
        <source>A mat, or a carpet</source>
        <translation>Sur un tapis ou une moquette</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Pas au sol</translation>
    </message>
    <message>
        <source>Standing, with a chair or wall</source>
        <translation>Debout, avec une chaise ou un mur</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Écouter la voix</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sans voix</translation>
    </message>
    <message>
        <source>Can you hear the voice?</source>
        <translation>Entends-tu la voix&#xa0;?</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>D’abord jeter un œil</translation>
    </message>
    <message>
        <source>Five minutes for your hips.</source>
        <translation>Cinq minutes pour tes hanches.</translation>
    </message>
    <message>
        <source>Three questions, then you begin.</source>
        <translation>Trois questions, et c’est parti.</translation>
    </message>
    <message>
        <source>Where will you do this?</source>
        <translation>Où vas-tu faire ça&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing you do here leaves this computer.</source>
        <translation>Rien de ce que tu fais ne quitte cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Start the first session, %n min</source>
        <translation>
            <numerusform>Commencer la première séance, %n min</numerusform>
            <numerusform>Commencer la première séance, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions work without: all of it is on the screen.</source>
        <translation>Ça marche aussi sans&#xa0;: tout est à l’écran.</translation>
    </message>
</context>
<context>
    <name>FitMenu</name>
    <message>
        <source>Fit to…</source>
        <translation>Adapter à…</translation>
    </message>
    <message>
        <source>Make it last as long as you have</source>
        <translation>La faire durer le temps que tu as</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>as it is</source>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>{minutes} min: {done}.</source>
        <translation>{minutes}&#xa0;min&#xa0;: {done}.</translation>
    </message>
    <message>
        <source>holds lengthened to {time}</source>
        <translation>maintiens allongés à {time}</translation>
    </message>
    <message>
        <source>holds shortened to {time}</source>
        <translation>maintiens raccourcis à {time}</translation>
    </message>
    <message>
        <source>more reps ({count} a side)</source>
        <translation>plus de répétitions ({count} par côté)</translation>
    </message>
    <message>
        <source>fewer reps ({count} a side)</source>
        <translation>moins de répétitions ({count} par côté)</translation>
    </message>
    <message>
        <source>left out: {drills}</source>
        <translation>sans&#xa0;: {drills}</translation>
    </message>
    <message>
        <source>it cannot be shorter than {time}</source>
        <translation>impossible de faire plus court que {time}</translation>
    </message>
    <message>
        <source>it cannot be longer than {time}</source>
        <translation>impossible de faire plus long que {time}</translation>
    </message>
    <message>
        <source>{rounds} of {drills}</source>
        <translation>{rounds} ({drills})</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message numerus="yes">
        <source>{least} to %n round(s)</source>
        <translation>
            <numerusform>{least} à %n série</numerusform>
            <numerusform>{least} à %n séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) left out</source>
        <translation>
            <numerusform>%n exercice en moins</numerusform>
            <numerusform>%n exercices en moins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Start (Enter)</source>
        <translation>Démarrer (Entrée)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Take it along (T)</source>
        <translation>Emporter (T)</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the form without saving (Esc)</source>
        <translation>Quitter sans enregistrer (Échap)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this drill; it can be undone</source>
        <translation>Supprimer cet exercice&#xa0;; tu pourras annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the drill (Ctrl+S)</source>
        <translation>Enregistrer l’exercice (Ctrl+S)</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Plus</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Drills to add</source>
        <translation>Exercices à ajouter</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>in the routine</source>
        <translation>dans la routine</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the routine</source>
        <translation>
            <numerusform>%n fois dans la routine</numerusform>
            <numerusform>%n fois dans la routine</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>New drill</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the journal as a file: JSON or CSV</source>
        <translation>Enregistrer le journal dans un fichier&#xa0;: JSON ou CSV</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How long have you got?</source>
        <translation>Tu as combien de temps&#x202f;?</translation>
    </message>
    <message>
        <source>Again: {name}</source>
        <translation>Encore&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Your last session ({day}). This starts it once more.</source>
        <translation>Ta dernière séance ({day}). Un clic la relance.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Créer un plan</translation>
    </message>
    <message>
        <source>Weeks of short sessions around your runs</source>
        <translation>Des semaines de courtes séances autour de tes sorties</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>Leave out what hurts</source>
        <translation>Laisser ce qui fait mal</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Le faire quand même</translation>
    </message>
    <message>
        <source>Measure your hips</source>
        <translation>Mesure tes hanches</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The voice is not ready yet. Try again in a moment.</source>
        <translation>La voix n’est pas encore prête. Réessaie dans un instant.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir le contenu</translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Ta première séance</translation>
    </message>
    <message>
        <source>Today&apos;s session</source>
        <translation>Ta séance du jour</translation>
    </message>
    <message>
        <source>Look inside {name}</source>
        <translation>Voir le contenu&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Hips</name>
    <message>
        <source>reached today</source>
        <translation>atteint aujourd’hui</translation>
    </message>
    <message>
        <source>Your first five minutes fill these.</source>
        <translation>Tes cinq premières minutes remplissent tout ça.</translation>
    </message>
    <message>
        <source>{area}: left {left}, right {right}</source>
        <translation>{area} : gauche {left}, droite {right}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n min short</source>
        <translation>
            <numerusform>il manque %n min</numerusform>
            <numerusform>il manque %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s short</source>
        <translation>
            <numerusform>il manque %n s</numerusform>
            <numerusform>il manque %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>minimum atteint</translation>
    </message>
    <message>
        <source>Minutes in the last 7 days. Lines at {minutes}, the weekly minimum.</source>
        <translation>Minutes des 7 derniers jours. Traits à {minutes}, le minimum par semaine.</translation>
    </message>
</context>
<context>
    <name>HipsCard</name>
    <message>
        <source>Your hips this week</source>
        <translation>Tes hanches cette semaine</translation>
    </message>
    <message>
        <source>How do your hips feel?</source>
        <translation>Comment vont tes hanches&#xa0;?</translation>
    </message>
    <message>
        <source>Building up: {time} a side is right for this week.</source>
        <translation>Tu montes en douceur&#xa0;: {time} par côté suffisent cette semaine.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>aucune séance</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Dated later than now</source>
        <translation>Datée dans le futur</translation>
    </message>
    <message>
        <source>Mostly skipped</source>
        <translation>Surtout sautée</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Écourtée</translation>
    </message>
    <message>
        <source>Not ended yet</source>
        <translation>Pas encore finie</translation>
    </message>
    <message>
        <source>felt looser</source>
        <translation>plus souple</translation>
    </message>
    <message>
        <source>felt the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>felt sore</source>
        <translation>courbatures</translation>
    </message>
    <message>
        <source>A demonstration, {times} times as fast as real time: it counts nowhere.</source>
        <translation>Une démonstration, à {times} fois la vitesse réelle&#xa0;: elle ne compte nulle part.</translation>
    </message>
    <message>
        <source>It is dated later than now, and counts once that time has come.</source>
        <translation>Elle est datée dans le futur et comptera le moment venu.</translation>
    </message>
    <message>
        <source>The left side began.</source>
        <translation>Le côté gauche a commencé.</translation>
    </message>
    <message>
        <source>The right side began.</source>
        <translation>Le côté droit a commencé.</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Gauche {time}</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Droite {time}</translation>
    </message>
    <message>
        <source>Both sides {time}</source>
        <translation>Deux côtés {time}</translation>
    </message>
    <message>
        <source>held {held} of {planned}</source>
        <translation>tenu {held} sur {planned}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>série {number}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Both sides in turn</source>
        <translation>Côtés alternés</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Écourté</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Paused for {time}</source>
        <translation>Pause de {time}</translation>
    </message>
    <message>
        <source>Paused for {time}, the computer slept</source>
        <translation>Pause de {time}, ordinateur en veille</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>{minutes}, stopped early</source>
        <translation>{minutes}, séance écourtée</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>{what}, goal reached.</source>
        <translation>{what}, objectif atteint.</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>gauche {left}, droite {right}</translation>
    </message>
    <message>
        <source>Nothing was held on one side in this time.</source>
        <translation>Aucun maintien d’un seul côté sur cette période.</translation>
    </message>
    <message>
        <source>Left and right are even.</source>
        <translation>Gauche et droite sont à égalité.</translation>
    </message>
    <message>
        <source>Right was held {time} longer ({share}).</source>
        <translation>Le côté droit a été tenu {time} de plus ({share}).</translation>
    </message>
    <message>
        <source>Left was held {time} longer ({share}).</source>
        <translation>Le côté gauche a été tenu {time} de plus ({share}).</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>sur %n jour</numerusform>
            <numerusform>sur %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s), {time} together</source>
        <translation>
            <numerusform>%n pause, {time} en tout</numerusform>
            <numerusform>%n pauses, {time} en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal of one session a week was reached in {reached} of %n week(s).</source>
        <translation>
            <numerusform>L’objectif d’une séance par semaine a été atteint {reached} fois en %n semaine.</numerusform>
            <numerusform>L’objectif d’une séance par semaine a été atteint {reached} fois en %n semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal of {goal} sessions a week was reached in {reached} of %n week(s).</source>
        <translation>
            <numerusform>L’objectif de {goal} séances par semaine a été atteint {reached} fois en %n semaine.</numerusform>
            <numerusform>L’objectif de {goal} séances par semaine a été atteint {reached} fois en %n semaines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Session deleted.</source>
        <translation>Séance supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter opens, Delete removes.</source>
        <translation>Entrée ouvre, Suppr supprime.</translation>
    </message>
</context>
<context>
    <name>HoldScale</name>
    <message>
        <source>Hold times</source>
        <translation>Temps de maintien</translation>
    </message>
    <message>
        <source>&amp;Scale all holds</source>
        <translation>A&amp;juster les maintiens</translation>
    </message>
    <message>
        <source>Holds with a time of your own keep it.</source>
        <translation>Ceux dont tu as choisi la durée la gardent.</translation>
    </message>
    <message>
        <source>Every hold lasts as long as its routine says.</source>
        <translation>Chaque maintien dure ce que prévoit sa routine.</translation>
    </message>
    <message>
        <source>A hold of {before} s now lasts {after} s.</source>
        <translation>Un maintien de {before}&#xa0;s dure maintenant {after}&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>Hurting</name>
    <message>
        <source>Strong, sharp, pinching or numb: stop</source>
        <translation>Fort, vif, pincement, engourdi : arrêter</translation>
    </message>
    <message>
        <source>A little, a dull ache: go gently</source>
        <translation>Un peu, sourd : en douceur</translation>
    </message>
    <message>
        <source>Nothing bad: go on</source>
        <translation>Rien de grave : continuer</translation>
    </message>
    <message>
        <source>Gently now. It is remembered.</source>
        <translation>En douceur maintenant. C’est retenu.</translation>
    </message>
    <message>
        <source>{drill} is stopped. Left out until {until}: {areas}.</source>
        <translation>{drill} s’arrête ici. Laissé de côté jusqu’à {until} : {areas}.</translation>
    </message>
</context>
<context>
    <name>ImportBody</name>
    <message>
        <source>Its drills</source>
        <translation>Ses exercices</translation>
    </message>
    <message>
        <source>The routine</source>
        <translation>La routine</translation>
    </message>
    <message>
        <source>What else is wrong with it</source>
        <translation>Les autres problèmes</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Ce fichier n’est pas utilisable</translation>
    </message>
    <message>
        <source>What is not taken over as it was</source>
        <translation>Ce qui n’est pas repris tel quel</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>Ne rien ajouter (Échap)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add it to what is yours (Ctrl+Enter)</source>
        <translation>L’ajouter à tes routines (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>«&#xa0;{name}&#xa0;» a été ajoutée.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was added, with %n drill(s).</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» a été ajoutée, avec %n exercice.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» a été ajoutée, avec %n exercices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>No drill chosen</source>
        <translation>Aucun exercice choisi</translation>
    </message>
    <message>
        <source>Choose a drill in the list to set its dose.</source>
        <translation>Choisis un exercice dans la liste pour régler son dosage.</translation>
    </message>
    <message>
        <source>This drill is no longer there. Remove it, or undo.</source>
        <translation>Cet exercice n’existe plus. Retire-le, ou annule.</translation>
    </message>
    <message>
        <source>You do {dose}: your own dose in Settings comes first.</source>
        <translation>Tu fais {dose}&#xa0;: ton dosage des réglages passe d’abord.</translation>
    </message>
    <message>
        <source>You do {dose}: Settings scale all holds by {percent}.</source>
        <translation>Tu fais {dose}&#xa0;: tes réglages ajustent tous les maintiens à {percent}.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dosage habituel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>The same drill a second time</source>
        <translation>Le même exercice une deuxième fois</translation>
    </message>
    <message>
        <source>Back to what the drill itself says</source>
        <translation>Revenir à ce que dit l’exercice</translation>
    </message>
    <message>
        <source>Take the drill out of the routine</source>
        <translation>Retirer l’exercice de la routine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>D&amp;ose</source>
        <translation>D&amp;osage</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Séries</translation>
    </message>
    <message>
        <source>Seconds a rep</source>
        <translation>Secondes par répétition</translation>
    </message>
    <message>
        <source>Wa&amp;y to do it</source>
        <translation>&amp;Variante</translation>
    </message>
    <message>
        <source>Rest a&amp;fter it</source>
        <translation>&amp;Repos après</translation>
    </message>
    <message>
        <source>As you usually do it</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>The sa&amp;me on both sides</source>
        <translation>&amp;Pareil des deux côtés</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Stop at 60 degrees</source>
        <translation>S’arrêter à 60 degrés</translation>
    </message>
    <message>
        <source>Said and shown before the drill starts</source>
        <translation>Dite et affichée avant l’exercice</translation>
    </message>
    <message>
        <source>Note for this drill</source>
        <translation>Note pour cet exercice</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Drills of the routine</source>
        <translation>Exercices de la routine</translation>
    </message>
    <message>
        <source>Alt with Up or Down moves a drill. Delete removes it. Enter changes it.</source>
        <translation>Alt avec Haut ou Bas déplace un exercice. Suppr le retire. Entrée le modifie.</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>{number} of {count}: {name}. {about} {fault}</source>
        <translation>{number} sur {count}&#xa0;: {name}. {about} {fault}</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Name of the routine</source>
        <translation>Nom de la routine</translation>
    </message>
    <message>
        <source>Add drills</source>
        <translation>Ajouter des exercices</translation>
    </message>
    <message>
        <source>Add drills from the library (Ctrl+F or Insert)</source>
        <translation>Ajouter des exercices de la bibliothèque (Ctrl+F ou Inser)</translation>
    </message>
    <message>
        <source>No drills yet</source>
        <translation>Pas encore d’exercice</translation>
    </message>
    <message>
        <source>Add drills from the library. Minutes, planes and muscles are shown here.</source>
        <translation>Ajoute des exercices de la bibliothèque. Minutes, plans et muscles s’affichent ici.</translation>
    </message>
    <message>
        <source>{drills} · {length} of work</source>
        <translation>{drills} · {length} de travail</translation>
    </message>
    <message>
        <source>0 min</source>
        <translation>0&#xa0;min</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Go to {title}</source>
        <translation>Aller à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Saved: {test}.</source>
        <translation>Enregistré : {test}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corrigé.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Left out: {test}.</source>
        <translation>Écarté : {test}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Pause and resume; say that reps are done</source>
        <translation>Pause et reprise&#xa0;; dire que les répétitions sont faites</translation>
    </message>
    <message>
        <source>This step again, or the one before; undo a jump</source>
        <translation>Cette étape encore, ou la précédente&#xa0;; annuler un saut</translation>
    </message>
    <message>
        <source>Skip to the next step</source>
        <translation>Passer à l’étape suivante</translation>
    </message>
    <message>
        <source>Make this step longer</source>
        <translation>Allonger cette étape</translation>
    </message>
    <message>
        <source>Easier, and back</source>
        <translation>Plus facile, et retour</translation>
    </message>
    <message>
        <source>Harder, and back</source>
        <translation>Plus dur, et retour</translation>
    </message>
    <message>
        <source>Not this one today: leave it out or swap it</source>
        <translation>Pas celui-ci aujourd’hui&#xa0;: le laisser de côté ou le remplacer</translation>
    </message>
    <message>
        <source>List of drills, to go to any of them</source>
        <translation>Liste des exercices, pour aller à l’un d’eux</translation>
    </message>
    <message>
        <source>Say once more how it is done</source>
        <translation>Redire comment on fait</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>Inverser la figure comme dans un miroir</translation>
    </message>
    <message>
        <source>Mat mode, and back</source>
        <translation>Mode tapis, et retour</translation>
    </message>
    <message>
        <source>Voice on and off</source>
        <translation>Voix activée ou coupée</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Maj+V</translation>
    </message>
    <message>
        <source>Chimes on and off</source>
        <translation>Signaux activés ou coupés</translation>
    </message>
    <message>
        <source>Leave mat mode, or end the session</source>
        <translation>Quitter le mode tapis, ou terminer la séance</translation>
    </message>
    <message>
        <source>? or F1</source>
        <translation>? ou F1</translation>
    </message>
    <message>
        <source>Show and close these keys</source>
        <translation>Afficher et fermer ces touches</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Touches multimédia</translation>
    </message>
    <message>
        <source>Pause, skip and back from the mat, as a clicker does</source>
        <translation>Pause, passer et retour depuis le tapis, comme avec une télécommande</translation>
    </message>
    <message>
        <source>Keys in a session</source>
        <translation>Touches pendant une séance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>Au bouton ou au champ suivant</translation>
    </message>
    <message>
        <source>Quit HipTimer</source>
        <translation>Quitter HipTimer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Fewer or more minutes</source>
        <translation>Moins de minutes, ou plus</translation>
    </message>
    <message>
        <source>One of the lengths that are offered</source>
        <translation>Une des durées proposées</translation>
    </message>
    <message>
        <source>Make it a favourite, or no longer</source>
        <translation>Mettre en favori, ou l’enlever</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>D’une carte à l’autre</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir le contenu</translation>
    </message>
    <message>
        <source>Make it as long as you have time</source>
        <translation>La faire durer le temps que tu as</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>From card to card, or turn the figure</source>
        <translation>D’une carte à l’autre, ou tourner la figure</translation>
    </message>
    <message>
        <source>Let the figure move, or stop it</source>
        <translation>Faire bouger la figure, ou l’arrêter</translation>
    </message>
    <message>
        <source>Make a new routine</source>
        <translation>Créer une routine</translation>
    </message>
    <message>
        <source>Add a drill</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Move a drill</source>
        <translation>Déplacer un exercice</translation>
    </message>
    <message>
        <source>Duplicate a drill</source>
        <translation>Dupliquer un exercice</translation>
    </message>
    <message>
        <source>Remove a drill</source>
        <translation>Retirer un exercice</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It hurts: stop the drill, or go gently</source>
        <translation>Ça fait mal : arrêter ou y aller en douceur</translation>
    </message>
    <message>
        <source>A step more or less</source>
        <translation>Un cran de plus ou de moins</translation>
    </message>
    <message>
        <source>Keep the reading</source>
        <translation>Garder la mesure</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape d’avant</translation>
    </message>
    <message>
        <source>Hear the step</source>
        <translation>Écouter l’étape</translation>
    </message>
    <message>
        <source>Hold between two notes, or start and stop the clock</source>
        <translation>Tenir entre deux sons, ou lancer et arrêter le chrono</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>D’un jour à l’autre</translation>
    </message>
    <message>
        <source>The next session of the day</source>
        <translation>La séance suivante du jour</translation>
    </message>
    <message>
        <source>Move a session by a day</source>
        <translation>Déplacer une séance d’un jour</translation>
    </message>
    <message>
        <source>Move a session by a week</source>
        <translation>Déplacer une séance d’une semaine</translation>
    </message>
    <message>
        <source>Leave a session out</source>
        <translation>Sauter une séance</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
</context>
<context>
    <name>LargeCard</name>
    <message>
        <source>Favourite: comes first</source>
        <translation>Favori&#xa0;: passe en premier</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
</context>
<context>
    <name>LeaveIt</name>
    <message>
        <source>When not to</source>
        <translation>Quand s’abstenir</translation>
    </message>
    <message>
        <source>Not today with</source>
        <translation>Pas aujourd’hui en cas de</translation>
    </message>
    <message>
        <source>Not at all with</source>
        <translation>Jamais en cas de</translation>
    </message>
</context>
<context>
    <name>LeaveOutSheet</name>
    <message>
        <source>Leave it out for good</source>
        <translation>L’écarter pour de bon</translation>
    </message>
    <message>
        <source>The routines that come with HipTimer do without it from now on. Your own stay as they are. You can bring it back here or in Settings.</source>
        <translation>Les routines de HipTimer s’en passent désormais. Les tiennes restent telles quelles. Tu peux le reprendre ici ou dans les réglages.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>What do you want to do instead?</source>
        <translation>Que veux-tu faire à la place&#xa0;?</translation>
    </message>
    <message>
        <source>Leave out {name}?</source>
        <translation>Écarter {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing, make them shorter</source>
        <translation>Rien, raccourcir les routines</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Sta&amp;y</source>
        <translation>Rester &amp;ici</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved yet: {reason} Leave without your changes?</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas encore être enregistrée&#xa0;: {reason} Quitter sans tes modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Save your changes to “{name}”?</source>
        <translation>Enregistrer tes modifications de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
</context>
<context>
    <name>LeftOutStrip</name>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Left out for good. Instead: {name}.</source>
        <translation>Écarté pour de bon. À la place&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>Écarté pour de bon.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>run day</source>
        <translation>jour de course</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>race</source>
        <translation>compétition</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>{count} h</source>
        <translation>{count}&#xa0;h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}&#xa0;s</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0&#xa0;s</translation>
    </message>
    <message>
        <source>{least} to {most} s</source>
        <translation>{least} à {most}&#xa0;s</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Of the window, the drills and the voice.</source>
        <translation>De la fenêtre, des exercices et de la voix.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Pictures stand still and nothing slides or fades.</source>
        <translation>Les images restent fixes, rien ne glisse ni ne s’estompe.</translation>
    </message>
    <message>
        <source>In the system&apos;s settings you can have it stay on longer.</source>
        <translation>Dans les réglages du système, tu peux le laisser allumé plus longtemps.</translation>
    </message>
    <message>
        <source>Less motio&amp;n</source>
        <translation>Moins d’a&amp;nimations</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Paused. You can go on with this session when you open HipTimer again.</source>
        <translation>En pause. Tu pourras reprendre cette séance en rouvrant HipTimer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MatBar</name>
    <message>
        <source>Leave mat mode</source>
        <translation>Quitter le mode tapis</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>F or Esc</source>
        <translation>F ou Échap</translation>
    </message>
</context>
<context>
    <name>MatView</name>
    <message>
        <source>Mat mode</source>
        <translation>Mode tapis</translation>
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
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Comme dans un miroir</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>You left it out</source>
        <translation>Tu l’as écarté</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Both: {words}</source>
        <translation>Les deux : {words}</translation>
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
        <translation>Avec un téléphone</translation>
    </message>
    <message>
        <source>With tape and wall</source>
        <translation>Avec un mètre et un mur</translation>
    </message>
    <message>
        <source>With the clock</source>
        <translation>Avec le chronomètre</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>secondes tenues</translation>
    </message>
    <message>
        <source>cm, lower is more range</source>
        <translation>cm, plus bas = plus mobile</translation>
    </message>
    <message>
        <source>degrees, higher is more range</source>
        <translation>degrés, plus haut = plus mobile</translation>
    </message>
    <message>
        <source>More degrees mean more range.</source>
        <translation>Plus de degrés, c’est plus de mobilité.</translation>
    </message>
    <message>
        <source>Fewer centimetres mean more range.</source>
        <translation>Moins de centimètres, c’est plus de mobilité.</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Hanches mesurées</translation>
    </message>
    <message>
        <source>Printed on {day}. Each value is the mean of one day, measured alone.</source>
        <translation>Imprimé le {day}. Chaque valeur est la moyenne d’un jour, mesurée sans aide.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien de mesuré encore</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>practice day</source>
        <translation>jour d’essai</translation>
    </message>
    <message>
        <source>too soon to be compared</source>
        <translation>trop tôt pour comparer</translation>
    </message>
    <message>
        <source>Practice day done</source>
        <translation>Jour d’essai fait</translation>
    </message>
    <message>
        <source>First day of your start done</source>
        <translation>Premier jour de départ fait</translation>
    </message>
    <message>
        <source>This is your start</source>
        <translation>C’est ton point de départ</translation>
    </message>
    <message>
        <source>One value since your start</source>
        <translation>Une valeur depuis ton départ</translation>
    </message>
    <message>
        <source>No change beyond the error of measuring yet</source>
        <translation>Pas encore de changement au-delà de l’erreur de mesure</translation>
    </message>
    <message>
        <source>Longer hold than at the start, beyond the error of measuring</source>
        <translation>Tenu plus longtemps qu’au départ, au-delà de l’erreur de mesure</translation>
    </message>
    <message>
        <source>More range than at the start, beyond the error of measuring</source>
        <translation>Plus de mobilité qu’au départ, au-delà de l’erreur de mesure</translation>
    </message>
    <message>
        <source>Shorter hold than at the start</source>
        <translation>Tenu moins longtemps qu’au départ</translation>
    </message>
    <message>
        <source>Less range than at the start</source>
        <translation>Moins de mobilité qu’au départ</translation>
    </message>
    <message>
        <source>The first day is for practice.</source>
        <translation>Le premier jour est un essai.</translation>
    </message>
    <message>
        <source>It counts for nothing. Two days make your start.</source>
        <translation>Il ne compte pas. Deux jours font ton point de départ.</translation>
    </message>
    <message>
        <source>Measure once more, two days to two weeks later.</source>
        <translation>Mesure encore une fois, de deux jours à deux semaines plus tard.</translation>
    </message>
    <message>
        <source>{value}, the mean of two days. One day can be off by {band}.</source>
        <translation>{value}, la moyenne de deux jours. Un seul jour peut s’écarter de {band}.</translation>
    </message>
    <message>
        <source>{value}, give or take {band}. Two values say more than one.</source>
        <translation>{value}, à {band} près. Deux valeurs en disent plus qu’une.</translation>
    </message>
    <message>
        <source>From {start} to {now}. One day can be off by {band}.</source>
        <translation>De {start} à {now}. Un seul jour peut s’écarter de {band}.</translation>
    </message>
    <message>
        <source>The left side holds for less, beyond the error.</source>
        <translation>Le côté gauche tient moins longtemps, au-delà de l’erreur.</translation>
    </message>
    <message>
        <source>The right side holds for less, beyond the error.</source>
        <translation>Le côté droit tient moins longtemps, au-delà de l’erreur.</translation>
    </message>
    <message>
        <source>The left side has less range, beyond the error.</source>
        <translation>Le côté gauche est moins mobile, au-delà de l’erreur.</translation>
    </message>
    <message>
        <source>The right side has less range, beyond the error.</source>
        <translation>Le côté droit est moins mobile, au-delà de l’erreur.</translation>
    </message>
    <message>
        <source>Your hips have more range than at the start.</source>
        <translation>Tes hanches sont plus mobiles qu’au départ.</translation>
    </message>
    <message>
        <source>Your hips have less range than at the start.</source>
        <translation>Tes hanches sont moins mobiles qu’au départ.</translation>
    </message>
    <message>
        <source>People in one study: {mean} on average. {who}.</source>
        <translation>Des personnes d’une étude : {mean} en moyenne. {who}.</translation>
    </message>
    <message>
        <source>People in one study: {mean} on average, most {low} to {high}. {who}.</source>
        <translation>Des personnes d’une étude : {mean} en moyenne, la plupart de {low} à {high}. {who}.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Next from {day}</source>
        <translation>De nouveau à partir du {day}</translation>
    </message>
    <message>
        <source>{side} {value}</source>
        <translation>{side} {value}</translation>
    </message>
    <message>
        <source>{values}, mean {mean}</source>
        <translation>{values}, moyenne {mean}</translation>
    </message>
    <message numerus="yes">
        <source>Measure %n test(s)</source>
        <translation>
            <numerusform>Mesurer %n test</numerusform>
            <numerusform>Mesurer %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) due.</source>
        <translation>
            <numerusform>%n test à faire.</numerusform>
            <numerusform>%n tests à faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie far apart. Please read %n more time(s).</source>
        <translation>
            <numerusform>Elles sont très écartées. Mesure encore %n fois.</numerusform>
            <numerusform>Elles sont très écartées. Mesure encore %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Maintenant le côté gauche</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Maintenant le côté droit</translation>
    </message>
    <message>
        <source>More seconds: you held it longer.</source>
        <translation>Plus de secondes&#xa0;: tu as tenu plus longtemps.</translation>
    </message>
</context>
<context>
    <name>MeasuringLine</name>
    <message>
        <source>Measured hips</source>
        <translation>Hanches mesurées</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Don&apos;t offer it</source>
        <translation>Ne plus proposer</translation>
    </message>
    <message>
        <source>It is offered again in three days.</source>
        <translation>Ce sera proposé de nouveau dans trois jours.</translation>
    </message>
    <message>
        <source>It is not offered any more. Settings &gt; You has it.</source>
        <translation>Ce n’est plus proposé. C’est dans Réglages &gt; Toi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far your hips move, on the left and on the right.</source>
        <translation>Jusqu’où bougent tes hanches, à gauche et à droite.</translation>
    </message>
    <message>
        <source>Does it work? Measure how far your hips move, at home.</source>
        <translation>Est-ce que ça marche ? Mesure chez toi jusqu’où bougent tes hanches.</translation>
    </message>
    <message numerus="yes">
        <source>Your start: %n test(s) to measure once more.</source>
        <translation>
            <numerusform>Ton point de départ : %n test à mesurer encore.</numerusform>
            <numerusform>Ton point de départ : %n tests à mesurer encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is time again: measure %n test(s).</source>
        <translation>
            <numerusform>C’est de nouveau le moment : mesure %n test.</numerusform>
            <numerusform>C’est de nouveau le moment : mesure %n tests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuringPage</name>
    <message>
        <source>Stopped. No number is kept. See a professional if the pain stays.</source>
        <translation>Arrêté. Aucune valeur n’est gardée. Consulte un professionnel si la douleur persiste.</translation>
    </message>
    <message>
        <source>Your readings are taken away.</source>
        <translation>Tes mesures sont retirées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This session is not being recorded. {reason}</source>
        <translation>Cette séance n’est pas enregistrée. {reason}</translation>
    </message>
    <message>
        <source>The disk is full, so the journal cannot be written.</source>
        <translation>Le disque est plein&#xa0;: impossible d’écrire le journal.</translation>
    </message>
    <message>
        <source>The journal&apos;s file or folder is read-only, so nothing can be added to it.</source>
        <translation>Le fichier ou le dossier du journal est en lecture seule&#xa0;: impossible d’y ajouter quoi que ce soit.</translation>
    </message>
    <message>
        <source>Another program is using the journal; HipTimer tries again with the next step.</source>
        <translation>Un autre programme utilise le journal&#xa0;; HipTimer réessaiera à la prochaine étape.</translation>
    </message>
    <message>
        <source>The journal is damaged. HipTimer repairs it at the next start.</source>
        <translation>Le journal est endommagé. HipTimer le réparera au prochain démarrage.</translation>
    </message>
    <message>
        <source>The journal cannot be opened where it is.</source>
        <translation>Impossible d’ouvrir le journal là où il se trouve.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the journal cannot be used just now.</source>
        <translation>Le disque a signalé une erreur&#xa0;: le journal est inutilisable pour l’instant.</translation>
    </message>
    <message>
        <source>The journal was written by a newer HipTimer, so this one changes nothing in it.</source>
        <translation>Le journal vient d’un HipTimer plus récent&#xa0;: celui-ci n’y change rien.</translation>
    </message>
    <message>
        <source>The journal cannot be used just now: {reason}.</source>
        <translation>Le journal est inutilisable pour l’instant&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{reason} Nothing can be kept in {folder}. Make it writable, or choose another folder.</source>
        <translation>{reason} Rien ne peut être conservé dans {folder}. Autorise l’écriture dans ce dossier ou choisis-en un autre.</translation>
    </message>
    <message>
        <source>This session is not in the journal.</source>
        <translation>Cette séance n’est pas dans le journal.</translation>
    </message>
    <message>
        <source>The journal was damaged and has been repaired. The damaged file is kept beside it.</source>
        <translation>Le journal était endommagé et a été réparé. Le fichier endommagé est gardé à côté.</translation>
    </message>
    <message>
        <source>The journal was damaged: nothing could be read from it. The damaged file is kept as {file}.</source>
        <translation>Le journal était endommagé&#xa0;: rien n’a pu être lu. Le fichier endommagé est gardé sous {file}.</translation>
    </message>
    <message>
        <source>The journal was damaged: 1 session was recovered. The damaged file is kept as {file}.</source>
        <translation>Le journal était endommagé&#xa0;: 1 séance a été récupérée. Le fichier endommagé est gardé sous {file}.</translation>
    </message>
    <message>
        <source>The journal was damaged: {count} sessions were recovered. The damaged file is kept as {file}.</source>
        <translation>Le journal était endommagé&#xa0;: {count} séances ont été récupérées. Le fichier endommagé est gardé sous {file}.</translation>
    </message>
    <message>
        <source>The journal {file} of another computer is damaged and was passed over. Open HipTimer on that computer to repair it.</source>
        <translation>Le journal {file} d’un autre ordinateur est endommagé et a été ignoré. Ouvre HipTimer sur cet ordinateur pour le réparer.</translation>
    </message>
    <message>
        <source>The journal {file} of another computer comes from a newer HipTimer and was passed over. Update HipTimer here to have its sessions.</source>
        <translation>Le journal {file} d’un autre ordinateur vient d’un HipTimer plus récent et a été ignoré. Mets HipTimer à jour ici pour voir ses séances.</translation>
    </message>
    <message>
        <source>{path} has to end in {ending} or {other}.</source>
        <translation>{path} doit se terminer par {ending} ou {other}.</translation>
    </message>
    <message>
        <source>{path} is larger than {count} MB and was not read.</source>
        <translation>{path} dépasse {count}&#xa0;Mo et n’a pas été lu.</translation>
    </message>
    <message>
        <source>The voice does not answer. The session goes on with chimes and text.</source>
        <translation>La voix ne répond pas. La séance continue avec les signaux sonores et le texte.</translation>
    </message>
    <message>
        <source>The voice cannot say some of the sentences. A chime plays instead.</source>
        <translation>La voix ne peut pas dire certaines phrases. Un signal sonore les remplace.</translation>
    </message>
    <message>
        <source>The chosen voice is not on this computer. The default voice speaks instead.</source>
        <translation>La voix choisie n’est pas sur cet ordinateur. La voix par défaut parle à sa place.</translation>
    </message>
    <message>
        <source>The chosen voice does not answer. The default voice speaks instead.</source>
        <translation>La voix choisie ne répond pas. La voix par défaut parle à sa place.</translation>
    </message>
    <message>
        <source>There is no English voice on this computer. The session uses chimes and text.</source>
        <translation>Il n’y a pas de voix anglaise sur cet ordinateur. La séance utilise les signaux sonores et le texte.</translation>
    </message>
    <message>
        <source>There is no German voice on this computer. The session uses chimes and text.</source>
        <translation>Il n’y a pas de voix allemande sur cet ordinateur. La séance utilise les signaux sonores et le texte.</translation>
    </message>
    <message>
        <source>There is no Spanish voice on this computer. The session uses chimes and text.</source>
        <translation>Il n’y a pas de voix espagnole sur cet ordinateur. La séance utilise les signaux sonores et le texte.</translation>
    </message>
    <message>
        <source>There is no French voice on this computer. The session uses chimes and text.</source>
        <translation>Il n’y a pas de voix française sur cet ordinateur. La séance utilise les signaux sonores et le texte.</translation>
    </message>
    <message>
        <source>There is no Italian voice on this computer. The session uses chimes and text.</source>
        <translation>Il n’y a pas de voix italienne sur cet ordinateur. La séance utilise les signaux sonores et le texte.</translation>
    </message>
    <message>
        <source>To add one, open Settings &gt; Time &amp; language &gt; Speech, and choose “Add voices”.</source>
        <translation>Pour en ajouter une, ouvre Paramètres &gt; Heure et langue &gt; Voix (en anglais&#xa0;: Settings &gt; Time &amp; language &gt; Speech), puis choisis «&#xa0;Ajouter des voix&#xa0;».</translation>
    </message>
    <message>
        <source>To add one, open System Settings &gt; Accessibility &gt; Spoken Content, and choose “System voice”.</source>
        <translation>Pour en ajouter une, ouvre Réglages Système &gt; Accessibilité &gt; Contenu énoncé (en anglais&#xa0;: System Settings &gt; Accessibility &gt; Spoken Content), puis choisis «&#xa0;Voix du système&#xa0;».</translation>
    </message>
    <message>
        <source>Voice clips cannot be saved on the disk. They are made again at each start.</source>
        <translation>Les extraits vocaux ne peuvent pas être enregistrés sur le disque. Ils sont recréés à chaque démarrage.</translation>
    </message>
    <message>
        <source>No sound device was found. The session goes on without sound.</source>
        <translation>Aucun périphérique audio trouvé. La séance continue sans son.</translation>
    </message>
    <message>
        <source>Your change is in use, but {path} cannot be written: {reason}.</source>
        <translation>Ta modification est appliquée, mais impossible d’écrire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {chosen} is not there. HipTimer uses {folder} for now, and brings everything together when it is back.</source>
        <translation>Le dossier {chosen} n’est pas là. HipTimer utilise {folder} pour l’instant, et réunira tout à son retour.</translation>
    </message>
    <message>
        <source>This start named its folder with --data-dir. Start HipTimer without it first.</source>
        <translation>HipTimer a été lancé avec --data-dir. Lance-le d’abord sans cette option.</translation>
    </message>
    <message>
        <source>Your settings as they are here were saved in its place.</source>
        <translation>Tes réglages, tels qu’ils sont ici, ont été enregistrés à sa place.</translation>
    </message>
    <message>
        <source>{file} is damaged and could not be set aside ({reason}). {more}</source>
        <translation>{file} est endommagé et n’a pas pu être mis de côté ({reason}). {more}</translation>
    </message>
    <message>
        <source>{file} is damaged. It is kept as {copy}. {more}</source>
        <translation>{file} est endommagé. Il est gardé sous {copy}. {more}</translation>
    </message>
    <message>
        <source>What you were writing cannot be offered.</source>
        <translation>Ce que tu étais en train d’écrire ne peut pas être proposé.</translation>
    </message>
    <message>
        <source>Some of what you were writing cannot be offered.</source>
        <translation>Une partie de ce que tu étais en train d’écrire ne peut pas être proposée.</translation>
    </message>
    <message>
        <source>Your change was not saved: {path} cannot be written ({reason}).</source>
        <translation>Ta modification n’a pas été enregistrée&#xa0;: impossible d’écrire {path} ({reason}).</translation>
    </message>
    <message>
        <source>Your change was not saved. {more}</source>
        <translation>Ta modification n’a pas été enregistrée. {more}</translation>
    </message>
    <message>
        <source>Left out of your own content: {fault}.</source>
        <translation>Exclu de tes contenus&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>There is 1 more such fault.</source>
        <translation>Il y a 1 autre erreur de ce type.</translation>
    </message>
    <message>
        <source>There are {count} more such faults.</source>
        <translation>Il y a {count} autres erreurs de ce type.</translation>
    </message>
    <message>
        <source>HipTimer now comes with “{old}” itself. Your own of that id is kept as “{new}”.</source>
        <translation>HipTimer fournit maintenant «&#xa0;{old}&#xa0;» lui-même. Ta version du même identifiant est gardée sous «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is part of {routines}. Take it out there first.</source>
        <translation>«&#xa0;{name}&#xa0;» fait partie de {routines}. Commence par l’en retirer.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}.</source>
        <translation>Cette image n’est pas utilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>it is not a PNG, JPEG, WebP or SVG picture</source>
        <translation>ce n’est pas une image PNG, JPEG, WebP ou SVG</translation>
    </message>
    <message>
        <source>it has {size} MB, and {most} MB is the most</source>
        <translation>elle fait {size}&#xa0;Mo, et le maximum est de {most}&#xa0;Mo</translation>
    </message>
    <message>
        <source>an SVG picture may have {most} MB, this one has more</source>
        <translation>une image SVG peut faire {most}&#xa0;Mo, celle-ci fait plus</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, and {side} a side or {count} million in all are the most</source>
        <translation>elle fait {width} x {height} pixels, et le maximum est de {side} par côté ou {count} millions en tout</translation>
    </message>
    <message>
        <source>it has a DOCTYPE; save it as plain SVG or as PNG</source>
        <translation>elle a un DOCTYPE&#xa0;; enregistre-la en SVG simple ou en PNG</translation>
    </message>
    <message>
        <source>it has an XML instruction such as a style sheet; save it as PNG</source>
        <translation>elle a une instruction XML, comme une feuille de style&#xa0;; enregistre-la en PNG</translation>
    </message>
    <message>
        <source>an SVG picture may not have {what}; save it as PNG</source>
        <translation>une image SVG ne doit pas avoir {what}&#xa0;; enregistre-la en PNG</translation>
    </message>
    <message>
        <source>“{file}” was not added: {reason}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été ajouté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shared: {reason}.</source>
        <translation>Impossible de partager «&#xa0;{name}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. There are: {names}.</source>
        <translation>Il n’y a pas de routine «&#xa0;{name}&#xa0;». Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>it needs {names}, which this HipTimer does not have; a newer one may</source>
        <translation>il lui faut {names}, que ce HipTimer n’a pas&#xa0;; un plus récent, peut-être</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>il est endommagé ou incomplet</translation>
    </message>
    <message>
        <source>it is not a HipTimer routine</source>
        <translation>ce n’est pas une routine HipTimer</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>there is no routine in it</source>
        <translation>il ne contient pas de routine</translation>
    </message>
    <message>
        <source>it is compressed in a way that HipTimer does not use</source>
        <translation>il est compressé d’une façon que HipTimer n’utilise pas</translation>
    </message>
    <message>
        <source>it was made by a newer HipTimer; update HipTimer to add it</source>
        <translation>il vient d’un HipTimer plus récent&#xa0;; mets HipTimer à jour pour l’ajouter</translation>
    </message>
    <message>
        <source>it does not say which version of the format it has</source>
        <translation>il n’indique pas sa version du format</translation>
    </message>
    <message>
        <source>it has more than {count} MB</source>
        <translation>il fait plus de {count}&#xa0;Mo</translation>
    </message>
    <message>
        <source>it holds more than {count} MB</source>
        <translation>il contient plus de {count}&#xa0;Mo</translation>
    </message>
    <message>
        <source>it holds more than {count} parts</source>
        <translation>il contient plus de {count} éléments</translation>
    </message>
    <message>
        <source>it holds something that is neither a routine nor its picture: {name}</source>
        <translation>il contient autre chose qu’une routine et ses images&#xa0;: {name}</translation>
    </message>
    <message>
        <source>the picture {name} is missing</source>
        <translation>l’image {name} manque</translation>
    </message>
    <message>
        <source>the picture {name} belongs to no drill</source>
        <translation>l’image {name} n’appartient à aucun exercice</translation>
    </message>
    <message>
        <source>the picture {name} is not what its name says</source>
        <translation>l’image {name} n’est pas ce que dit son nom</translation>
    </message>
    <message>
        <source>the picture {name} cannot be used: {reason}</source>
        <translation>l’image {name} n’est pas utilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>lecture impossible ({reason})</translation>
    </message>
    <message>
        <source>The screen may go dark: this computer does not let HipTimer keep it on.</source>
        <translation>L’écran peut s’éteindre&#xa0;: cet ordinateur ne laisse pas HipTimer le garder allumé.</translation>
    </message>
    <message>
        <source>There is no font on this computer to print with.</source>
        <translation>Il n’y a pas de police sur cet ordinateur pour imprimer.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Impossible de lire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{fault}, and {count} more</source>
        <translation>{fault}, et {count} de plus</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation>{place}&#xa0;: trouvé {found}, attendu {expected}</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disque en lecture seule</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Defaults are in use.</source>
        <translation>Les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>Hang it on the wall</source>
        <translation>À accrocher au mur</translation>
    </message>
    <message>
        <source>HipTimer routine</source>
        <translation>Routine HipTimer</translation>
    </message>
    <message>
        <source>Listen without any screen</source>
        <translation>À écouter sans écran</translation>
    </message>
    <message>
        <source>New sessions: {added}. Changed: {updated}. Already there: {there}.</source>
        <translation>Nouvelles séances&#xa0;: {added}. Modifiées&#xa0;: {updated}. Déjà là&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>Not usable: {values}. The rest is in use.</source>
        <translation>Inutilisable&#xa0;: {values}. Le reste est utilisé.</translation>
    </message>
    <message>
        <source>Open it in another HipTimer</source>
        <translation>À ouvrir dans un autre HipTimer</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Sessions written to {path}: {count}.</source>
        <translation>Séances enregistrées dans {path}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>The drills are in English, as a file is damaged: {fault}</source>
        <translation>Les exercices sont en anglais, car un fichier est endommagé&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>There is no figure for “{exercise}”.</source>
        <translation>Il n’y a pas de figure pour «&#xa0;{exercise}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder to keep your own drills in.</source>
        <translation>Il n’y a pas de dossier où garder tes propres exercices.</translation>
    </message>
    <message>
        <source>This system does not let HipTimer start itself at login.</source>
        <translation>Ce système ne laisse pas HipTimer se lancer à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Update HipTimer to use your own drills here.</source>
        <translation>Mets HipTimer à jour pour utiliser tes propres exercices ici.</translation>
    </message>
    <message>
        <source>Update HipTimer to use your own routines here.</source>
        <translation>Mets HipTimer à jour pour utiliser tes propres routines ici.</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>Son WAV</translation>
    </message>
    <message>
        <source>Your data is in that folder already.</source>
        <translation>Tes données sont déjà dans ce dossier.</translation>
    </message>
    <message>
        <source>Your data was copied to {folder}. HipTimer uses it from the next start.</source>
        <translation>Tes données ont été copiées dans {folder}. HipTimer s’en servira au prochain démarrage.</translation>
    </message>
    <message>
        <source>Your own drills are missing for now.</source>
        <translation>Tes propres exercices manquent pour l’instant.</translation>
    </message>
    <message>
        <source>Your own routines are missing for now.</source>
        <translation>Tes propres routines manquent pour l’instant.</translation>
    </message>
    <message>
        <source>it does not begin with an svg element of the SVG namespace</source>
        <translation>elle ne commence pas par un élément svg de l’espace de noms SVG</translation>
    </message>
    <message>
        <source>it has a text of more than {count} characters</source>
        <translation>il contient un texte de plus de {count} caractères</translation>
    </message>
    <message>
        <source>it has a text with hidden or control characters: {text}</source>
        <translation>il contient un texte avec des caractères cachés ou de contrôle&#xa0;: {text}</translation>
    </message>
    <message>
        <source>it holds {name} twice</source>
        <translation>il contient {name} deux fois</translation>
    </message>
    <message>
        <source>its JSON has a number of too many digits</source>
        <translation>son JSON contient un nombre qui a trop de chiffres</translation>
    </message>
    <message>
        <source>its JSON has a number that is too large</source>
        <translation>son JSON contient un nombre trop grand</translation>
    </message>
    <message>
        <source>its JSON has the key {name} twice</source>
        <translation>son JSON contient deux fois la clé {name}</translation>
    </message>
    <message>
        <source>its JSON has {name}, which is no number</source>
        <translation>son JSON contient {name}, qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>its JSON is broken in line {line}, column {column} ({reason})</source>
        <translation>son JSON a une erreur à la ligne {line}, colonne {column} ({reason})</translation>
    </message>
    <message>
        <source>its JSON is nested more than {count} deep</source>
        <translation>son JSON a plus de {count} niveaux imbriqués</translation>
    </message>
    <message>
        <source>its XML is broken in line {line}, column {column}</source>
        <translation>son XML a une erreur à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>its text is not UTF-8</source>
        <translation>son texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). {more}</source>
        <translation>Impossible de lire {file} ({reason}). {more}</translation>
    </message>
    <message>
        <source>{file} was written by a newer HipTimer and is left as it is. {more}</source>
        <translation>{file} vient d’un HipTimer plus récent et reste tel quel. {more}</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason} Nothing was changed.</source>
        <translation>{folder} n’est pas utilisable&#xa0;: {reason} Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} in it is a link or a device</source>
        <translation>{name}, qui s’y trouve, est un lien ou un périphérique</translation>
    </message>
    <message>
        <source>{name} in it is larger than {count} MB</source>
        <translation>{name}, qui s’y trouve, fait plus de {count}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation>{pages} pages</translation>
    </message>
    <message>
        <source>{path} could not be made. {more}</source>
        <translation>Impossible de créer {path}. {more}</translation>
    </message>
    <message>
        <source>{place} cannot be changed: {reason}.</source>
        <translation>Impossible de modifier {place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Leave at least one day between two strength days.</source>
        <translation>Laisse au moins un jour entre deux jours de renforcement.</translation>
    </message>
    <message>
        <source>Long holds right before a run cost strength. Choose a routine that moves.</source>
        <translation>Les longs étirements juste avant de courir font perdre de la force. Choisis une routine en mouvement.</translation>
    </message>
    <message>
        <source>Nothing is stretched on the day before a race.</source>
        <translation>La veille de la course, pas d’étirements.</translation>
    </message>
    <message>
        <source>The session on that day is already done.</source>
        <translation>La séance de ce jour-là est déjà faite.</translation>
    </message>
    <message>
        <source>There is no strength in the last days before a race.</source>
        <translation>Pas de renforcement dans les derniers jours avant la course.</translation>
    </message>
    <message>
        <source>You are ill or away that day.</source>
        <translation>Ce jour-là, tu es malade ou en déplacement.</translation>
    </message>
    <message>
        <source>A session stays in its week.</source>
        <translation>Une séance reste dans sa semaine.</translation>
    </message>
    <message>
        <source>A warm-up stays with its run.</source>
        <translation>L’échauffement reste avec sa course.</translation>
    </message>
    <message>
        <source>Race day has only its warm-up.</source>
        <translation>Le jour de la course, il n’y a que l’échauffement.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a hard run.</source>
        <translation>Pas de renforcement la veille d’une sortie intense.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a long run.</source>
        <translation>Pas de renforcement la veille d’une sortie longue.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a run.</source>
        <translation>Pas de renforcement la veille d’une sortie.</translation>
    </message>
    <message>
        <source>You are just getting over an illness that day.</source>
        <translation>Ce jour-là, tu te remets tout juste.</translation>
    </message>
    <message>
        <source>Your hips rest for the first days after a race.</source>
        <translation>Les premiers jours après la course, tes hanches se reposent.</translation>
    </message>
    <message>
        <source>No leg reaches that far. Please measure again, or check what you typed.</source>
        <translation>Aucune jambe ne va aussi loin. Mesure à nouveau ou vérifie ce que tu as saisi.</translation>
    </message>
    <message>
        <source>Your left side has less in “{test}”: its stretches get more of the week.</source>
        <translation>Dans « {test} », ton côté gauche a moins : ses étirements reçoivent plus dans la semaine.</translation>
    </message>
    <message>
        <source>Your right side has less in “{test}”: its stretches get more of the week.</source>
        <translation>Dans « {test} », ton côté droit a moins : ses étirements reçoivent plus dans la semaine.</translation>
    </message>
    <message>
        <source>“{test}” is low: its stretches get more of the week.</source>
        <translation>« {test} » est bas : ses étirements reçoivent plus dans la semaine.</translation>
    </message>
    <message>
        <source>HipTimer ends a session in its own way</source>
        <translation>HipTimer termine les séances à sa façon</translation>
    </message>
    <message>
        <source>HipTimer gives time to get ready by itself</source>
        <translation>HipTimer laisse déjà le temps de se préparer</translation>
    </message>
    <message>
        <source>HipTimer has no groups; its steps follow one another</source>
        <translation>HipTimer n’a pas de groupes&#xa0;; ses étapes se suivent</translation>
    </message>
    <message>
        <source>HipTimer has nothing like it</source>
        <translation>HipTimer n’a rien de tel</translation>
    </message>
    <message>
        <source>Of each drill the file has the name and the length alone. How it is done and what it works can be added under Drills; until then it counts for no area of the hips.</source>
        <translation>De chaque exercice, le fichier ne contient que le nom et la durée. La façon de le faire et ce qu’il travaille s’ajoutent sous Exercices&#xa0;; d’ici là, il ne compte pour aucune zone des hanches.</translation>
    </message>
    <message>
        <source>a file of another timer was expected: JSON of TimeR Machine or of intervals with sets, or a table with a name and a length in each line, such as “Plank, 30”</source>
        <translation>on attendait le fichier d’un autre minuteur&#xa0;: du JSON de TimeR Machine ou d’intervalles avec des séries, ou un tableau avec un nom et une durée par ligne, comme «&#xa0;Planche, 30&#xa0;»</translation>
    </message>
    <message>
        <source>a routine has at most {count} drills; from here on it is left out</source>
        <translation>une routine a au plus {count} exercices&#xa0;; la suite est laissée de côté</translation>
    </message>
    <message>
        <source>column {count}</source>
        <translation>colonne {count}</translation>
    </message>
    <message>
        <source>from another timer</source>
        <translation>d’un autre minuteur</translation>
    </message>
    <message>
        <source>groups in groups are read {count} deep</source>
        <translation>les groupes imbriqués sont lus sur {count} niveaux</translation>
    </message>
    <message>
        <source>how many times cannot be read, so it is done once</source>
        <translation>le nombre de fois est illisible, donc une seule fois</translation>
    </message>
    <message>
        <source>it has a length of 0</source>
        <translation>sa durée est 0</translation>
    </message>
    <message>
        <source>it has more than {count} steps</source>
        <translation>il a plus de {count} étapes</translation>
    </message>
    <message>
        <source>it has no length that can be read</source>
        <translation>sa durée est illisible</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>il n’a pas d’étapes</translation>
    </message>
    <message>
        <source>it has nothing to do but rests</source>
        <translation>il ne contient que des repos</translation>
    </message>
    <message>
        <source>it is a journal of HipTimer, which can be imported in Settings</source>
        <translation>c’est un journal de HipTimer, à importer dans les Réglages</translation>
    </message>
    <message>
        <source>it is shorter than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>it lasts {time}, the longest there is, instead of {asked}</source>
        <translation>dure {time}, le maximum possible, au lieu de {asked}</translation>
    </message>
    <message>
        <source>it waits for a tap; in HipTimer the session goes on by itself</source>
        <translation>attend un appui&#xa0;; dans HipTimer, la séance continue d’elle-même</translation>
    </message>
    <message>
        <source>its line {line} cannot be read</source>
        <translation>sa ligne {line} est illisible</translation>
    </message>
    <message>
        <source>its name is cut to {count} characters</source>
        <translation>son nom est ramené à {count} caractères</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>only the first timer of a file is taken over; save this one alone</source>
        <translation>seul le premier minuteur d’un fichier est repris&#xa0;; enregistrez celui-ci à part</translation>
    </message>
    <message>
        <source>rounded to {count} s</source>
        <translation>arrondi à {count} s</translation>
    </message>
    <message>
        <source>the rest after it ends the session, and HipTimer ends in its own way</source>
        <translation>le repos qui suit clôt la séance, et HipTimer termine à sa façon</translation>
    </message>
    <message>
        <source>the rest after it lasts {time}, the longest there is, instead of {asked}</source>
        <translation>le repos qui suit dure {time}, le maximum possible, au lieu de {asked}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>Son MP3</translation>
    </message>
    <message>
        <source>Nothing to write yet: make a plan, or set a reminder in Settings.</source>
        <translation>Rien à écrire pour l’instant&#xa0;: crée un plan ou ajoute un rappel dans les réglages.</translation>
    </message>
    <message>
        <source>Your weeks beside your appointments</source>
        <translation>Tes semaines à côté de tes rendez-vous</translation>
    </message>
    <message>
        <source>planned sessions: {sessions}, reminders: {reminders}</source>
        <translation>séances prévues&#xa0;: {sessions}, rappels&#xa0;: {reminders}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>A FIT file cannot hold a session of that day or that length.</source>
        <translation>Un fichier FIT ne peut pas contenir une séance de cette date ou de cette durée.</translation>
    </message>
    <message>
        <source>A FIT file holds {most} steps at most; this session has {count}.</source>
        <translation>Un fichier FIT contient au plus {most} étapes&#x202f;; cette séance en a {count}.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>FIT activity</source>
        <translation>Activité FIT</translation>
    </message>
    <message>
        <source>FIT workout</source>
        <translation>Entraînement FIT</translation>
    </message>
    <message>
        <source>Follow it on your wrist</source>
        <translation>À suivre au poignet</translation>
    </message>
    <message>
        <source>For Strava or Garmin</source>
        <translation>Pour Strava ou Garmin</translation>
    </message>
    <message>
        <source>How long the break was before you went on is not kept, so it is left out.</source>
        <translation>La durée de l’interruption n’est pas enregistrée&#xa0;: elle n’y figure donc pas.</translation>
    </message>
    <message>
        <source>Nothing was done in this session.</source>
        <translation>Rien n’a été fait pendant cette séance.</translation>
    </message>
    <message>
        <source>This session has {count} steps. Many watches take {most} at most and may refuse it.</source>
        <translation>Cette séance compte {count} étapes. Beaucoup de montres en acceptent {most} au plus et pourraient la refuser.</translation>
    </message>
    <message>
        <source>This session ran at another speed, so it has no real times to take along.</source>
        <translation>Cette séance s’est déroulée à une autre vitesse&#xa0;: elle n’a pas de durées réelles.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} étapes</translation>
    </message>
    <message>
        <source>Enjoy the rest of your day.</source>
        <translation>Bonne fin de journée.</translation>
    </message>
    <message>
        <source>Follow it on your phone</source>
        <translation>À suivre sur le téléphone</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Tap when done</source>
        <translation>Touche quand c’est fait</translation>
    </message>
    <message>
        <source>Tap “{button}” to go on.</source>
        <translation>Touche « {button} » pour continuer.</translation>
    </message>
    <message>
        <source>This browser cannot play the sound. The words are on the screen.</source>
        <translation>Ce navigateur ne peut pas lire le son. Les consignes sont à l’écran.</translation>
    </message>
    <message>
        <source>This preview shows the words only. Save the file and open it in your browser, and it plays the session: figure, countdown and voice.</source>
        <translation>Cet aperçu ne montre que le texte. Enregistre le fichier et ouvre-le dans ton navigateur : la séance s’y déroule avec la figure, le compte à rebours et la voix.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Phone page</source>
        <translation>Page pour le téléphone</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
    <message>
        <source>{count} min ({more} to explain)</source>
        <translation>{count}&#xa0;min (dont {more} pour expliquer)</translation>
    </message>
    <message numerus="yes">
        <source>Includes %n minute(s) to explain how the drills are done.</source>
        <translation>
            <numerusform>Dont %n minute pour expliquer les exercices.</numerusform>
            <numerusform>Dont %n minutes pour expliquer les exercices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Minutes a week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>objectif atteint</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
</context>
<context>
    <name>MinutesPopup</name>
    <message>
        <source>Other number of minutes</source>
        <translation>Autre nombre de minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adapter</translation>
    </message>
</context>
<context>
    <name>Muscle</name>
    <message>
        <source>hip flexors</source>
        <translation>fléchisseurs de hanche</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>fessiers</translation>
    </message>
    <message>
        <source>outer hip</source>
        <translation>extérieur de la hanche</translation>
    </message>
    <message>
        <source>inner thighs</source>
        <translation>adducteurs</translation>
    </message>
    <message>
        <source>deep rotators</source>
        <translation>rotateurs profonds</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>ischio-jambiers</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>quadriceps</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronc</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>épaules</translation>
    </message>
    <message>
        <source>lower leg</source>
        <translation>bas de la jambe</translation>
    </message>
    <message>
        <source>inner thigh</source>
        <comment>of one side</comment>
        <translation>adducteurs</translation>
    </message>
</context>
<context>
    <name>MuscleRow</name>
    <message>
        <source>Muscle group</source>
        <translation>Groupe musculaire</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Effet sur le muscle</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Son importance</translation>
    </message>
    <message>
        <source>On which side it is</source>
        <translation>De quel côté il est</translation>
    </message>
    <message>
        <source>Muscle, if you know</source>
        <translation>Muscle, si tu le connais</translation>
    </message>
    <message>
        <source>Name of the muscle</source>
        <translation>Nom du muscle</translation>
    </message>
    <message>
        <source>Where: “back leg”</source>
        <translation>Où&#xa0;: «&#xa0;jambe arrière&#xa0;»</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il se trouve</translation>
    </message>
</context>
<context>
    <name>MusclesCard</name>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Where a muscle only helps, half of the time counts.</source>
        <translation>Quand un muscle ne fait qu’aider, la moitié du temps compte.</translation>
    </message>
</context>
<context>
    <name>NamedValue</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
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
        <translation>Rien ne correspond exactement à «&#xa0;{query}&#xa0;». Le plus proche&#xa0;:</translation>
    </message>
</context>
<context>
    <name>NothingFits</name>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Show all drills</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No drill with these filters has “{query}” in it.</source>
        <translation>Aucun exercice avec ces filtres ne contient «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>No drill has “{query}” in it.</source>
        <translation>Aucun exercice ne contient «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>No drill has all of this at once. Take a filter away.</source>
        <translation>Aucun exercice n’a tout cela à la fois. Retire un filtre.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
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
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>treize</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>quatorze</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>quinze</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>seize</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>dix-sept</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>dix-huit</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>dix-neuf</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>vingt</translation>
    </message>
</context>
<context>
    <name>OpenSheets</name>
    <message>
        <source>The plan is changed.</source>
        <translation>Le plan est modifié.</translation>
    </message>
    <message>
        <source>The plan is ended.</source>
        <translation>Le plan est terminé.</translation>
    </message>
    <message>
        <source>Those days are off. Nothing is owed.</source>
        <translation>Ces jours sont libres. Rien à rattraper.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>without pauses</source>
        <translation>sans les pauses</translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>en %n semaine</numerusform>
            <numerusform>en %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n session(s) or more</source>
        <translation>
            <numerusform>avec %n séance ou plus</numerusform>
            <numerusform>avec %n séances ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ week(s)</source>
        <translation>
            <numerusform>%n+ semaine</numerusform>
            <numerusform>%n+ semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 7 days: strength sets left {left}, right {right} · warm-ups {count}</source>
        <translation>7 derniers jours&#xa0;: séries de force à gauche {left}, à droite {right} · échauffements {count}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Hanches mesurées</translation>
    </message>
    <message>
        <source>Begin with a practice day</source>
        <translation>Commencer par un jour d’essai</translation>
    </message>
    <message>
        <source>Five tests that you can do alone, with a phone or a tape. A practice day, two days for your start, then every four weeks. About eight minutes for all.</source>
        <translation>Cinq tests que tu peux faire sans aide, avec un téléphone ou un mètre. Un jour d’essai, deux jours pour ton point de départ, puis toutes les quatre semaines. Environ huit minutes en tout.</translation>
    </message>
    <message>
        <source>Nothing is due. Range changes slowly: every four weeks is enough.</source>
        <translation>Rien à faire. La mobilité change lentement : toutes les quatre semaines suffit.</translation>
    </message>
</context>
<context>
    <name>OwnRoutines</name>
    <message>
        <source>Copy of {name}</source>
        <translation>Copie de {name}</translation>
    </message>
    <message>
        <source>“{name}” is among your routines now.</source>
        <translation>«&#xa0;{name}&#xa0;» est maintenant dans tes routines.</translation>
    </message>
    <message>
        <source>“{name}” deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>All settings are back to their defaults.</source>
        <translation>Tous les réglages sont revenus à leur valeur par défaut.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Session of the day</source>
        <translation>Séance du jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir le contenu</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Do another session that day</source>
        <translation>Faire une autre séance ce jour-là</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Not this time; nothing is owed</source>
        <translation>Pas cette fois ; rien à rattraper</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Have it as the plan has it</source>
        <translation>La remettre comme le plan la prévoit</translation>
    </message>
    <message>
        <source>I&apos;m back</source>
        <translation>Je suis de retour</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Across</source>
        <translation>Traverse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reviens</translation>
    </message>
    <message>
        <source>Diagonal lunge</source>
        <translation>Fente diagonale</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descends</translation>
    </message>
    <message>
        <source>Forward lunge</source>
        <translation>Fente avant</translation>
    </message>
    <message>
        <source>Hands down</source>
        <translation>Mains au sol</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintiens</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lève</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Descends</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Lève le bras</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Stabilise</translation>
    </message>
    <message>
        <source>Side lunge</source>
        <translation>Fente latérale</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Remonte</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourne</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Remonte</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Lower</source>
        <translation>Descends</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Nom de la phase</translation>
    </message>
    <message>
        <source>Seconds of the phase</source>
        <translation>Secondes de la phase</translation>
    </message>
    <message>
        <source>What is said, if anything</source>
        <translation>Ce qui est dit (facultatif)</translation>
    </message>
    <message>
        <source>What is said as the phase begins</source>
        <translation>Ce qui est dit au début de la phase</translation>
    </message>
</context>
<context>
    <name>PictureSection</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>PNG, JPEG, SVG or WebP, shown during the drill.</source>
        <translation>PNG, JPEG, SVG ou WebP, visible pendant l’exercice.</translation>
    </message>
    <message>
        <source>Places and dates are taken out of photos.</source>
        <translation>Les lieux et les dates sont retirés des photos.</translation>
    </message>
    <message>
        <source>Right side at work</source>
        <translation>Côté droit au travail</translation>
    </message>
    <message>
        <source>Left side at work</source>
        <translation>Côté gauche au travail</translation>
    </message>
    <message>
        <source>Mirror it for the other side</source>
        <translation>L’inverser pour l’autre côté</translation>
    </message>
    <message>
        <source>The drill</source>
        <translation>L’exercice</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
</context>
<context>
    <name>PictureSlot</name>
    <message>
        <source>Drop a picture here</source>
        <translation>Dépose une image ici</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove this picture</source>
        <translation>Retirer cette image</translation>
    </message>
    <message>
        <source>Choose: {called}</source>
        <translation>Choisir&#xa0;: {called}</translation>
    </message>
    <message>
        <source>Remove: {called}</source>
        <translation>Retirer&#xa0;: {called}</translation>
    </message>
    <message>
        <source>{called}, mirrored from the other</source>
        <translation>{called}, image inversée de l’autre</translation>
    </message>
    <message>
        <source>{called}: none yet</source>
        <translation>{called}&#xa0;: pas d’image</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Warm-up</source>
        <translation>Échauff.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Muscu</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>pas de course</translation>
    </message>
    <message>
        <source>easy run</source>
        <translation>sortie facile</translation>
    </message>
    <message>
        <source>long run</source>
        <translation>sortie longue</translation>
    </message>
    <message>
        <source>hard run</source>
        <translation>sortie intense</translation>
    </message>
    <message>
        <source>Head cold</source>
        <translation>Rhume</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Away, a little</source>
        <translation>Absent, un peu</translation>
    </message>
    <message>
        <source>Nothing planned, nothing owed. Then half sessions for as many days, up to 7.</source>
        <translation>Rien de prévu, rien à rattraper. Ensuite des demi-séances autant de jours, 7 au plus.</translation>
    </message>
    <message>
        <source>Half the time, if you feel like it. No strength, no warm-ups.</source>
        <translation>La moitié du temps, si tu en as envie. Pas de muscu, pas d’échauffement.</translation>
    </message>
    <message>
        <source>Nothing planned, nothing owed. Then the plan goes on.</source>
        <translation>Rien de prévu, rien à rattraper. Ensuite le plan continue.</translation>
    </message>
    <message>
        <source>Three short stretches a week and one strength session keep what you have.</source>
        <translation>Trois étirements courts par semaine et une séance de muscu gardent tes acquis.</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>Race day</source>
        <translation>Jour de compétition</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Déplacé à {day}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>a day of the month that follows</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>race</source>
        <translation>compétition</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>déplacé ici</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>semaine {number}</translation>
    </message>
    <message>
        <source>{enter} looks inside.</source>
        <translation>{enter} montre le contenu.</translation>
    </message>
    <message>
        <source>{keys} moves it, {delete} leaves it out.</source>
        <translation>{keys} la déplace, {delete} la laisse de côté.</translation>
    </message>
    <message>
        <source>{space} goes on to the next one.</source>
        <translation>{space} passe à la suivante.</translation>
    </message>
    <message>
        <source>This plan is over. What you did stays in Progress.</source>
        <translation>Ce plan est terminé. Ce que tu as fait reste dans Progrès.</translation>
    </message>
    <message>
        <source>Building up: the first weeks ask for less on purpose.</source>
        <translation>On monte doucement : les premières semaines demandent moins, exprès.</translation>
    </message>
    <message>
        <source>A missed day moves to the next free one. Nothing piles up.</source>
        <translation>Un jour manqué passe au prochain jour libre. Rien ne s’accumule.</translation>
    </message>
    <message>
        <source>Week {number} gave</source>
        <translation>La semaine {number} a donné</translation>
    </message>
    <message>
        <source>If you keep to week {number}</source>
        <translation>Si tu suis la semaine {number}</translation>
    </message>
    <message>
        <source>{time} a side</source>
        <translation>{time} par côté</translation>
    </message>
    <message>
        <source>{area}: no drill of your plan stretches this.</source>
        <translation>{area} : aucun exercice de ton plan ne l’étire.</translation>
    </message>
    <message>
        <source>Building up to {time}.</source>
        <translation>On monte vers {time}.</translation>
    </message>
    <message>
        <source>{area}: {time} short of {target}. That is fine.</source>
        <translation>{area} : {time} de moins que {target}. Ce n’est pas grave.</translation>
    </message>
    <message>
        <source>{time} short of {target} everywhere. That is fine.</source>
        <translation>Partout {time} de moins que {target}. Ce n’est pas grave.</translation>
    </message>
    <message>
        <source>{area}: up to {time} short of {target}. That is fine.</source>
        <translation>{area} : jusqu’à {time} de moins que {target}. Ce n’est pas grave.</translation>
    </message>
    <message>
        <source>Stretch on {day} too</source>
        <translation>Étirer aussi {day}</translation>
    </message>
    <message>
        <source>{name} is on {day} now.</source>
        <translation>{name}, c’est maintenant {day}.</translation>
    </message>
    <message>
        <source>{name} is left out. Nothing is owed.</source>
        <translation>{name} est laissé de côté. Rien à rattraper.</translation>
    </message>
    <message>
        <source>It is {name} now.</source>
        <translation>C’est maintenant {name}.</translation>
    </message>
    <message>
        <source>It is as planned again.</source>
        <translation>C’est de nouveau comme prévu.</translation>
    </message>
    <message>
        <source>before a run</source>
        <translation>avant la course</translation>
    </message>
    <message>
        <source>after a run</source>
        <translation>après la course</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>au bureau</translation>
    </message>
    <message>
        <source>easy day</source>
        <translation>jour facile</translation>
    </message>
    <message>
        <source>No stretching before the start. Walk a little afterwards.</source>
        <translation>Pas d’étirements avant le départ. Marche un peu après.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Rien à rattraper.</translation>
    </message>
    <message>
        <source>Nothing is planned. Rest counts too.</source>
        <translation>Rien de prévu. Le repos compte aussi.</translation>
    </message>
    <message>
        <source>That day is over, so the plan has no race.</source>
        <translation>Ce jour est passé, le plan n’a donc pas de compétition.</translation>
    </message>
    <message>
        <source>Today: warm up, run, and leave the stretching for later.</source>
        <translation>Aujourd’hui : échauffe-toi, cours, et garde les étirements pour plus tard.</translation>
    </message>
    <message>
        <source>Tomorrow: rest today, and warm up before the start.</source>
        <translation>Demain : repose-toi aujourd’hui et échauffe-toi avant le départ.</translation>
    </message>
    <message>
        <source>The plan gets lighter before it.</source>
        <translation>Le plan s’allège avant.</translation>
    </message>
    <message>
        <source>There is a stretch on {day} now.</source>
        <translation>Il y a maintenant un étirement {day}.</translation>
    </message>
    <message>
        <source>Nothing else fits here</source>
        <translation>Rien d’autre ne convient ici</translation>
    </message>
    <message>
        <source>Plan from {date}</source>
        <translation>Plan dès le {date}</translation>
    </message>
    <message>
        <source>Plan is over</source>
        <translation>Plan terminé</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>Semaine {number} sur {count}</translation>
    </message>
    <message>
        <source>Race today</source>
        <translation>Compétition aujourd’hui</translation>
    </message>
    <message>
        <source>Race tomorrow</source>
        <translation>Compétition demain</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) to your race</source>
        <translation>
            <numerusform>%n semaine avant ta compétition</numerusform>
            <numerusform>%n semaines avant ta compétition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your race comes %n day(s) after its end.</source>
        <translation>
            <numerusform>Ta compétition vient %n jour après sa fin.</numerusform>
            <numerusform>Ta compétition vient %n jours après sa fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan ends %n day(s) before it. Make the next one then.</source>
        <translation>
            <numerusform>Le plan finit %n jour avant. Crée alors le suivant.</numerusform>
            <numerusform>Le plan finit %n jours avant. Crée alors le suivant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Race in %n day(s)</source>
        <translation>
            <numerusform>Compétition dans %n jour</numerusform>
            <numerusform>Compétition dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Fait {day}</translation>
    </message>
    <message>
        <source>Off sick</source>
        <translation>Malade</translation>
    </message>
    <message>
        <source>Nothing is planned this week. That is fine.</source>
        <translation>Rien de prévu cette semaine. Ce n’est pas grave.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Why this plan</source>
        <translation>Pourquoi ce plan</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>I&apos;m ill or away</source>
        <translation>Malade ou absent</translation>
    </message>
    <message>
        <source>Plan the next weeks</source>
        <translation>Planifier la suite</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Weeks of short sessions around your runs.</source>
        <translation>Des semaines de courtes séances autour de tes sorties.</translation>
    </message>
    <message>
        <source>Your plan is made.</source>
        <translation>Ton plan est prêt.</translation>
    </message>
    <message>
        <source>The next weeks are planned.</source>
        <translation>Les prochaines semaines sont planifiées.</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>sagittal</source>
        <translation>sagittal</translation>
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
        <translation>Directions</translation>
    </message>
    <message>
        <source>Most of the work went this way: {most}. Least: {least}.</source>
        <translation>Le plus souvent dans cette direction&#xa0;: {most}. Le moins&#xa0;: {least}.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Paused. {what}</source>
        <translation>En pause. {what}</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>On reprend.</translation>
    </message>
    <message>
        <source>Press Space when done.</source>
        <translation>Appuie sur Espace quand c’est fait.</translation>
    </message>
    <message>
        <source>Well done. The session is over.</source>
        <translation>Bravo. La séance est terminée.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Déjà la moitié.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Come out of it slowly.</source>
        <translation>Quitte la position en douceur.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation>Plus facile&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation>Plus dur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>stretching: {muscles}</source>
        <translation>étirement&#xa0;: {muscles}</translation>
    </message>
    <message>
        <source>working: {muscles}</source>
        <translation>travail&#xa0;: {muscles}</translation>
    </message>
    <message>
        <source>left {muscles}</source>
        <translation>{muscles} (gauche)</translation>
    </message>
    <message>
        <source>right {muscles}</source>
        <translation>{muscles} (droite)</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>{side} first</source>
        <translation>{side} d’abord</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Voix active</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Voix seule</translation>
    </message>
    <message>
        <source>Chimes only</source>
        <translation>Signaux seuls</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Change de côté</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Press Space when done</source>
        <translation>Espace quand c’est fait</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>prépare-toi</translation>
    </message>
    <message>
        <source>get into position</source>
        <translation>mets-toi en place</translation>
    </message>
    <message>
        <source>follow the words</source>
        <translation>suis les consignes</translation>
    </message>
    <message>
        <source>come out slowly</source>
        <translation>relâche en douceur</translation>
    </message>
    <message>
        <source>then {dose}</source>
        <translation>puis {dose}</translation>
    </message>
    <message>
        <source>then hold {dose}</source>
        <translation>puis tiens {dose}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>Follow the words: {what}.</source>
        <translation>Suis les consignes&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{what}, {dose}.</source>
        <translation>{what}, {dose}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>C’est le dernier.</translation>
    </message>
    <message>
        <source>{drill}, {side}</source>
        <translation>{drill}, {side}</translation>
    </message>
    <message>
        <source>Drill {number} of {count}</source>
        <translation>Exercice {number} sur {count}</translation>
    </message>
    <message>
        <source>extra round</source>
        <translation>série en plus</translation>
    </message>
    <message>
        <source>round {number} of {count}</source>
        <translation>série {number} sur {count}</translation>
    </message>
    <message>
        <source>The left side starts: it had {time} less in 28 days.</source>
        <translation>Le côté gauche commence&#xa0;: il a eu {time} de moins en 28 jours.</translation>
    </message>
    <message>
        <source>The right side starts: it had {time} less in 28 days.</source>
        <translation>Le côté droit commence&#xa0;: il a eu {time} de moins en 28 jours.</translation>
    </message>
    <message>
        <source>Press Space to go on.</source>
        <translation>Appuie sur Espace pour reprendre.</translation>
    </message>
    <message>
        <source>The computer slept. Press Space to go on.</source>
        <translation>L’ordinateur était en veille. Appuie sur Espace pour reprendre.</translation>
    </message>
    <message>
        <source>Get ready: {what}.</source>
        <translation>Prépare-toi&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Next: {what}.</source>
        <translation>Ensuite&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Switch sides. {side}.</source>
        <translation>Change de côté. {side}.</translation>
    </message>
    <message>
        <source>Well done. Come out slowly.</source>
        <translation>Bravo. Relâche en douceur.</translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Repos.</translation>
    </message>
    <message>
        <source>Both sides in turn</source>
        <translation>Côtés alternés</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) a side</source>
        <translation>
            <numerusform>%n répétition par côté</numerusform>
            <numerusform>%n répétitions par côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Come out slowly.</source>
        <translation>Relâche en douceur.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La séance est terminée.</translation>
    </message>
    <message>
        <source>then {dose} a side</source>
        <translation>puis {dose} par côté</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>of {count} each side</source>
        <translation>sur {count} par côté</translation>
    </message>
    <message>
        <source>+{count} s a side</source>
        <translation>+{count} s par côté</translation>
    </message>
    <message>
        <source>+{count} s</source>
        <translation>+{count} s</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Puis</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Le dernier</translation>
    </message>
    <message>
        <source>{drill}. Click to go there (L: list of drills)</source>
        <translation>{drill}. Clique pour y aller (L&#xa0;: liste des exercices)</translation>
    </message>
    <message numerus="yes">
        <source>+%n rep(s)</source>
        <translation>
            <numerusform>+%n répétition</numerusform>
            <numerusform>+%n répétitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n rep(s) a side</source>
        <translation>
            <numerusform>+%n rép. par côté</numerusform>
            <numerusform>+%n rép. par côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Ça fait mal</translation>
    </message>
    <message>
        <source>It hurts: say how much</source>
        <translation>Ça fait mal : dire à quel point</translation>
    </message>
</context>
<context>
    <name>PlayerButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
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
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message numerus="yes">
        <source>Start {name}, %n minute(s)</source>
        <translation>
            <numerusform>Démarrer {name}, %n minute</numerusform>
            <numerusform>Démarrer {name}, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es)</source>
        <translation>
            <numerusform>%n étirement</numerusform>
            <numerusform>%n étirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message>
        <source>done today: {name}</source>
        <translation>fait aujourd’hui&#xa0;: {name}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>à toi</translation>
    </message>
    <message>
        <source>floor, no mat</source>
        <translation>au sol, sans tapis</translation>
    </message>
    <message>
        <source>standing only</source>
        <translation>debout seulement</translation>
    </message>
    <message>
        <source>{things}, no mat</source>
        <translation>{things}, sans tapis</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>{enter} looks inside, {start} starts it.</source>
        <translation>{enter} montre le contenu, {start} démarre.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n minute(s)</source>
        <translation>
            <numerusform>{name}, %n minute</numerusform>
            <numerusform>{name}, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Print “{name}”</source>
        <translation>Imprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Put in the date of today</source>
        <translation>Mettre la date du jour</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For a client, if you like. Both may stay empty; nothing is remembered.</source>
        <translation>Pour un patient, si tu veux. Les deux peuvent rester vides&#xa0;; rien n’est gardé en mémoire.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No race</source>
        <translation>Pas de compétition</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Un jour précis</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Compétition</translation>
    </message>
    <message>
        <source>Day of the race</source>
        <translation>Jour de la compétition</translation>
    </message>
    <message>
        <source>A marathon</source>
        <translation>Un marathon</translation>
    </message>
    <message>
        <source>Which days do you run?</source>
        <translation>Quels jours cours-tu ?</translation>
    </message>
    <message>
        <source>Is there a race?</source>
        <translation>Y a-t-il une compétition ?</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Stretches a week</source>
        <translation>Étirements par semaine</translation>
    </message>
    <message>
        <source>Strength for the hips, two days a week</source>
        <translation>Muscu pour les hanches, deux jours par semaine</translation>
    </message>
</context>
<context>
    <name>RangeBoxes</name>
    <message>
        <source>Least: {what}</source>
        <translation>Minimum&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Most: {what}</source>
        <translation>Maximum&#xa0;: {what}</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>à</translation>
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
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>reminder for {name} at {time}</source>
        <translation>rappel pour {name} à {time}</translation>
    </message>
    <message>
        <source>Remind me of {name} at {time}</source>
        <translation>Me rappeler {name} à {time}</translation>
    </message>
    <message>
        <source>Routine of the reminder at {time}</source>
        <translation>Routine du rappel de {time}</translation>
    </message>
    <message>
        <source>Time of the reminder for {name}</source>
        <translation>Heure du rappel pour {name}</translation>
    </message>
    <message>
        <source>Delete the reminder for {name} at {time}</source>
        <translation>Supprimer le rappel pour {name} à {time}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (introuvable)</translation>
    </message>
    <message>
        <source>This routine is not there any more. Choose another one.</source>
        <translation>Cette routine n’existe plus. Choisis-en une autre.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisis au moins un jour.</translation>
    </message>
    <message>
        <source>Turned off.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>Next: today at {time}.</source>
        <translation>Prochain&#xa0;: aujourd’hui à {time}.</translation>
    </message>
    <message>
        <source>Next: tomorrow at {time}.</source>
        <translation>Prochain&#xa0;: demain à {time}.</translation>
    </message>
    <message>
        <source>Next: in a week, on {day} at {time}.</source>
        <translation>Prochain&#xa0;: dans une semaine, {day} à {time}.</translation>
    </message>
    <message>
        <source>Next: {day} at {time}.</source>
        <translation>Prochain&#xa0;: {day} à {time}.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Reminders come only while HipTimer is open or in the tray, and not on a day on which you have done a session.</source>
        <translation>Les rappels n’arrivent que si HipTimer est ouvert ou dans la zone de notification, et jamais un jour où tu as fait une séance.</translation>
    </message>
    <message>
        <source>Keep HipTimer in the tray when its window is closed</source>
        <translation>Garder HipTimer dans la zone de notification quand sa fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start HipTimer in the tray at login</source>
        <translation>Lancer HipTimer à l’ouverture de session, dans la zone de notification</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Ajouter un rappel</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so HipTimer cannot stay there.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: HipTimer ne peut pas y rester.</translation>
    </message>
    <message>
        <source>The GNOME extension “AppIndicator” adds them.</source>
        <translation>L’extension GNOME «&#xa0;AppIndicator&#xa0;» en ajoute une.</translation>
    </message>
    <message>
        <source>A bar with a tray, such as Waybar, would show them.</source>
        <translation>Une barre comme Waybar en fournit une.</translation>
    </message>
    <message>
        <source>This system does not let HipTimer start itself at login.</source>
        <translation>Ce système ne laisse pas HipTimer se lancer à l’ouverture de session.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so reminders come in HipTimer&apos;s own window. A notification service, such as mako or dunst, would show them.</source>
        <translation>Ce bureau n’affiche pas de notifications&#xa0;: les rappels apparaissent donc dans la fenêtre de HipTimer. Un service de notifications, comme mako ou dunst, les afficherait.</translation>
    </message>
    <message>
        <source>Also planned for now: {names}.</source>
        <translation>Aussi prévu maintenant&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Time for {name}</source>
        <translation>C’est l’heure&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Dans 30 minutes</translation>
    </message>
    <message>
        <source>Open HipTimer</source>
        <translation>Ouvrir HipTimer</translation>
    </message>
    <message>
        <source>Open HipTimer to start.</source>
        <translation>Ouvre HipTimer pour démarrer.</translation>
    </message>
    <message>
        <source>The reminder comes again if HipTimer stays open until then: it could not be saved.</source>
        <translation>Le rappel reviendra si HipTimer reste ouvert d’ici là&#xa0;: il n’a pas pu être enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n minute(s).</source>
        <translation>
            <numerusform>Cela prend %n minute.</numerusform>
            <numerusform>Cela prend %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Empty the search and take all filters away</source>
        <translation>Vider la recherche et retirer tous les filtres</translation>
    </message>
    <message>
        <source>Filters: {count}</source>
        <translation>Filtres&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln drill(s)</source>
        <translation>
            <numerusform>{found} sur %Ln exercice</numerusform>
            <numerusform>{found} sur %Ln exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drill(s)</source>
        <translation>
            <numerusform>%Ln exercice</numerusform>
            <numerusform>%Ln exercices</numerusform>
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
        <translation>il ne reste que la fin</translation>
    </message>
    <message>
        <source>drill {number}</source>
        <translation>exercice {number}</translation>
    </message>
    <message>
        <source>Resume {name}: {place}</source>
        <translation>Reprendre {name}&#xa0;: {place}</translation>
    </message>
    <message>
        <source>left</source>
        <comment>the side</comment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <comment>the side</comment>
        <translation>droite</translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>ResumeCard</name>
    <message>
        <source>The session was discarded.</source>
        <translation>La séance a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take this session out of the journal</source>
        <translation>Retirer cette séance du journal</translation>
    </message>
    <message>
        <source>What was done stays in the journal; the session is over</source>
        <translation>Ce qui est fait reste dans le journal&#xa0;; la séance est terminée</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Enregistrer et terminer</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>Yours</source>
        <translation>À toi</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Modifier une copie</translation>
    </message>
    <message>
        <source>Presets stay as they are: editing one makes a copy.</source>
        <translation>Les modèles restent tels quels&#xa0;: en modifier un crée une copie.</translation>
    </message>
    <message>
        <source>There is no folder here in which routines of your own could be kept.</source>
        <translation>Il n’y a pas de dossier ici où garder tes propres routines.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start (Ctrl+Enter)</source>
        <translation>Démarrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Edit (Enter in the list)</source>
        <translation>Modifier (Entrée dans la liste)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Make a second one like it</source>
        <translation>En créer une deuxième identique</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete (Delete in the list)</source>
        <translation>Supprimer (Suppr dans la liste)</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir le contenu</translation>
    </message>
    <message>
        <source>Fit to minutes…</source>
        <translation>Adapter à tes minutes…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>See the drills and choose the minutes</source>
        <translation>Voir les exercices et choisir les minutes</translation>
    </message>
    <message>
        <source>For your ears, your phone, your watch, the wall or a friend</source>
        <translation>À écouter, sur le téléphone, la montre, au mur ou pour un proche</translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation>Emporter…</translation>
    </message>
</context>
<context>
    <name>RoutineForm</name>
    <message>
        <source>About this routine</source>
        <translation>À propos de cette routine</translation>
    </message>
    <message>
        <source>Gentle, for the evening</source>
        <translation>Douce, pour le soir</translation>
    </message>
    <message>
        <source>After a day at the desk</source>
        <translation>Après une journée au bureau</translation>
    </message>
    <message>
        <source>One note a line, shown with the routine</source>
        <translation>Une note par ligne, affichée avec la routine</translation>
    </message>
    <message>
        <source>&amp;In a few words</source>
        <translation>En q&amp;uelques mots</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>No&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Best for</source>
        <translation>&amp;Idéale pour</translation>
    </message>
    <message>
        <source>On Today it stands under “{place}”.</source>
        <translation>Sur la page «&#xa0;Aujourd’hui&#xa0;», elle est sous «&#xa0;{place}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RoutineLengths</name>
    <message>
        <source>Your routines now</source>
        <translation>Durée de tes routines</translation>
    </message>
</context>
<context>
    <name>RoutineList</name>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Enter edits, Delete takes your own away.</source>
        <translation>Entrée modifie, Suppr supprime les tiennes.</translation>
    </message>
</context>
<context>
    <name>RoutineModel</name>
    <message>
        <source>Your routines</source>
        <translation>Tes routines</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Nothing of your own yet. Make a new one, or edit a copy of a preset.</source>
        <translation>Rien à toi pour l’instant. Crée une routine, ou modifie la copie d’un modèle.</translation>
    </message>
</context>
<context>
    <name>RoutineSharing</name>
    <message>
        <source>Share “{name}”</source>
        <translation>Partager «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Open a shared routine</source>
        <translation>Ouvrir une routine partagée</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation>«&#xa0;{name}&#xa0;» a été enregistrée dans {path}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was written to {path}, with %n drill(s) of your own.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» a été enregistrée dans {path}, avec %n de tes exercices.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» a été enregistrée dans {path}, avec %n de tes exercices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Modifier une copie</translation>
    </message>
    <message>
        <source>Full {minutes}</source>
        <translation>Entière {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>{dose}, once more on the left</source>
        <translation>{dose}, une fois de plus à gauche</translation>
    </message>
    <message>
        <source>{dose}, once more on the right</source>
        <translation>{dose}, une fois de plus à droite</translation>
    </message>
    <message>
        <source>{dose}, both sides at once</source>
        <translation>{dose}, les deux côtés à la fois</translation>
    </message>
    <message>
        <source>{dose} a side</source>
        <translation>{dose} par côté</translation>
    </message>
    <message>
        <source>{dose}, left only</source>
        <translation>{dose}, à gauche seulement</translation>
    </message>
    <message>
        <source>{dose}, right only</source>
        <translation>{dose}, à droite seulement</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>gauche {left}, droite {right}</translation>
    </message>
    <message>
        <source>{dose} in the full session</source>
        <translation>{dose} dans la séance entière</translation>
    </message>
    <message>
        <source>All of it, as it is written.</source>
        <translation>Tout, tel que c’est écrit.</translation>
    </message>
    <message>
        <source>It takes {time} at least.</source>
        <translation>Il faut au moins {time}.</translation>
    </message>
    <message>
        <source>longer holds</source>
        <translation>maintiens plus longs</translation>
    </message>
    <message>
        <source>shorter holds</source>
        <translation>maintiens plus courts</translation>
    </message>
    <message>
        <source>more reps</source>
        <translation>plus de répétitions</translation>
    </message>
    <message>
        <source>fewer reps</source>
        <translation>moins de répétitions</translation>
    </message>
    <message>
        <source>more rounds</source>
        <translation>plus de séries</translation>
    </message>
    <message>
        <source>fewer rounds</source>
        <translation>moins de séries</translation>
    </message>
    <message>
        <source>Left starts, it had {time} less in 28 days.</source>
        <translation>La gauche commence&#xa0;: {time} de moins en 28 jours.</translation>
    </message>
    <message>
        <source>Right starts, it had {time} less in 28 days.</source>
        <translation>La droite commence&#xa0;: {time} de moins en 28 jours.</translation>
    </message>
    <message>
        <source>Left starts, last time it was right.</source>
        <translation>La gauche commence, la dernière fois c’était la droite.</translation>
    </message>
    <message>
        <source>Right starts, last time it was left.</source>
        <translation>La droite commence, la dernière fois c’était la gauche.</translation>
    </message>
    <message>
        <source>Left starts.</source>
        <translation>La gauche commence.</translation>
    </message>
    <message>
        <source>Right starts.</source>
        <translation>La droite commence.</translation>
    </message>
    <message>
        <source>{name}, {minutes} min</source>
        <translation>{name}, {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>What %n minute(s) stretch</source>
        <translation>
            <numerusform>Ce qu’étire %n minute</numerusform>
            <numerusform>Ce qu’étirent %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) left out</source>
        <translation>
            <numerusform>%n exercice en moins</numerusform>
            <numerusform>%n exercices en moins</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it this time, as usual. Stop if it hurts.</source>
        <translation>Tout, cette fois, comme d’habitude. Arrête si ça fait mal.</translation>
    </message>
    <message>
        <source>Your whole hip area hurts: let it rest.</source>
        <translation>Toute ta hanche fait mal : laisse-la au repos.</translation>
    </message>
    <message>
        <source>{what} hurt on {day}. Left out until {until}: {drills}.</source>
        <translation>A fait mal {day} : {what}. Laissé de côté jusqu’à {until} : {drills}.</translation>
    </message>
    <message>
        <source>{drills} hurt on {day}. Left out until {until}.</source>
        <translation>A fait mal {day} : {drills}. Laissé de côté jusqu’à {until}.</translation>
    </message>
    <message>
        <source>Hurt a little on {day}. Done the easier way until {until}: {drills}.</source>
        <translation>A fait un peu mal {day}. De la façon plus facile jusqu’à {until} : {drills}.</translation>
    </message>
    <message>
        <source>Hurt twice in a row, so done the easier way: {drills}.</source>
        <translation>A fait mal deux fois de suite, donc de la façon plus facile : {drills}.</translation>
    </message>
    <message>
        <source>All of this is for what hurts: let it rest.</source>
        <translation>Tout ceci est pour ce qui fait mal : laisse-le au repos.</translation>
    </message>
    <message>
        <source>{what} hurt today. Left out until {until}: {drills}.</source>
        <translation>A fait mal aujourd’hui : {what}. Laissé de côté jusqu’à {until} : {drills}.</translation>
    </message>
    <message>
        <source>{drills} hurt today. Left out until {until}.</source>
        <translation>A fait mal aujourd’hui : {drills}. Laissé de côté jusqu’à {until}.</translation>
    </message>
    <message>
        <source>Hurt a little today. Done the easier way until {until}: {drills}.</source>
        <translation>A fait un peu mal aujourd’hui. De la façon plus facile jusqu’à {until} : {drills}.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{asked}” has been changed elsewhere, so this one is kept as “{name}”.</source>
        <translation>«&#xa0;{asked}&#xa0;» a été modifié ailleurs&#xa0;; celui-ci est donc gardé sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search drills, muscles, equipment</source>
        <translation>Rechercher exercice, muscle, matériel</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Rechercher des exercices</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>what one does</comment>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>A session is running. End it to start another routine.</source>
        <translation>Une séance est en cours. Termine-la pour démarrer une autre routine.</translation>
    </message>
    <message>
        <source>{name} opens when this session is closed.</source>
        <translation>{name} s’ouvrira à la fermeture de cette séance.</translation>
    </message>
    <message>
        <source>There is no routine {name} here. Restart HipTimer.</source>
        <translation>Il n’y a pas de routine {name} ici. Redémarre HipTimer.</translation>
    </message>
    <message>
        <source>The open window keeps its speed. Close it to change that.</source>
        <translation>La fenêtre ouverte garde sa vitesse. Ferme-la pour en changer.</translation>
    </message>
</context>
<context>
    <name>SecondsSpinBox</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>SeeSomebody</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>In the next days</source>
        <translation>Dans les prochains jours</translation>
    </message>
    <message>
        <source>HipTimer cannot tell what it is. If you are unsure, ask.</source>
        <translation>HipTimer ne peut pas dire ce que c’est. Dans le doute, demande.</translation>
    </message>
    <message>
        <source>The two weeks, and what is said of numbness and toilet, are our own.</source>
        <translation>Les deux semaines et ce qui touche l’engourdissement, la vessie et l’intestin viennent de nous.</translation>
    </message>
    <message>
        <source>You cannot put weight on the leg</source>
        <translation>Tu ne peux pas t’appuyer sur la jambe</translation>
    </message>
    <message>
        <source>It began with a fall or a blow</source>
        <translation>Cela a commencé par une chute ou un coup</translation>
    </message>
    <message>
        <source>A fever, or you feel ill and the hip is hot or stiff</source>
        <translation>De la fièvre, ou tu te sens malade et la hanche est chaude ou raide</translation>
    </message>
    <message>
        <source>It hurts at night or at rest, and more and more</source>
        <translation>Cela fait mal la nuit ou au repos, et de plus en plus</translation>
    </message>
    <message>
        <source>Numb between the legs, or trouble with bladder or bowel</source>
        <translation>Engourdissement entre les jambes, ou troubles de la vessie ou de l’intestin</translation>
    </message>
    <message>
        <source>Pain in the groin or deep in the hip that grows as you run: stop running now</source>
        <translation>Une douleur à l’aine ou au fond de la hanche qui augmente en courant : arrête de courir dès maintenant</translation>
    </message>
    <message>
        <source>It has lasted over two weeks although you took it easy</source>
        <translation>Cela dure depuis plus de deux semaines, malgré le repos</translation>
    </message>
    <message>
        <source>The hip locks or gives way</source>
        <translation>La hanche se bloque ou lâche</translation>
    </message>
    <message>
        <source>You limp</source>
        <translation>Tu boites</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}&#xa0;: {choice}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Insert “left/right”</source>
        <translation>Insérer «&#xa0;gauche/droite&#xa0;»</translation>
    </message>
    <message>
        <source>{side} becomes “left” or “right”, the side that is at work</source>
        <translation>{side} devient «&#xa0;gauche&#xa0;» ou «&#xa0;droite&#xa0;», le côté qui travaille&#xa0;; au masculin, écris {gauche|droit}</translation>
    </message>
    <message>
        <source>Insert the other side</source>
        <translation>Insérer l’autre côté</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has a sentence of %n word(s). By ear, up to {most} are easy to follow.</source>
        <translation>
            <numerusform>Ligne {line}&#xa0;: une phrase de %n mot. À l’oreille, on en suit facilement jusqu’à {most}.</numerusform>
            <numerusform>Ligne {line}&#xa0;: une phrase de %n mots. À l’oreille, on en suit facilement jusqu’à {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} becomes the side that is not at work</source>
        <translation>{other} devient le côté qui ne travaille pas</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>Your picture of this drill</source>
        <translation>Ton image de cet exercice</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>No session in this time.</source>
        <translation>Aucune séance sur cette période.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Reset &amp;all to defaults</source>
        <translation>Tout &amp;réinitialiser</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Comes with HipTimer</source>
        <translation>Fourni avec HipTimer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New: you have another “{sent}”, so this one gets this name</source>
        <translation>Nouveau&#xa0;: tu as un autre «&#xa0;{sent}&#xa0;», celui-ci prend donc ce nom</translation>
    </message>
    <message>
        <source>Here already, not added again</source>
        <translation>Déjà là, pas ajouté de nouveau</translation>
    </message>
    <message>
        <source>Here already; the file calls it “{sent}”</source>
        <translation>Déjà là&#xa0;; le fichier l’appelle «&#xa0;{sent}&#xa0;»</translation>
    </message>
    <message>
        <source>Everything in “{file}” is here already, as “{name}”.</source>
        <translation>Tout ce que contient «&#xa0;{file}&#xa0;» est déjà là, sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The routine is here already; its drills are added.</source>
        <translation>La routine est déjà là&#xa0;; ses exercices seront ajoutés.</translation>
    </message>
    <message>
        <source>This adds the routine and no drills.</source>
        <translation>La routine sera ajoutée, sans nouvel exercice.</translation>
    </message>
    <message>
        <source>You have another “{sent}”, so it is called “{name}”.</source>
        <translation>Tu as une autre «&#xa0;{sent}&#xa0;», elle s’appellera donc «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>HipTimer routine</source>
        <translation>Routine HipTimer</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This adds the routine and %n drill(s).</source>
        <translation>
            <numerusform>La routine sera ajoutée, avec %n exercice.</numerusform>
            <numerusform>La routine sera ajoutée, avec %n exercices.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below is what could not be taken over as it was.</source>
        <translation>Ci-dessous, ce qui n’a pas pu être repris tel quel.</translation>
    </message>
    <message>
        <source>Intervals of another timer</source>
        <translation>Intervalles d’un autre minuteur</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
    <message>
        <source>{amount} each side</source>
        <translation>{amount} par côté</translation>
    </message>
    <message>
        <source>1 more round on the left</source>
        <translation>1 série de plus à gauche</translation>
    </message>
    <message>
        <source>1 more round on the right</source>
        <translation>1 série de plus à droite</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Les deux côtés à la fois</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Côté par côté</translation>
    </message>
    <message>
        <source>Sides change every rep</source>
        <translation>Côtés alternés à chaque répétition</translation>
    </message>
    <message>
        <source>Shown: {side}</source>
        <translation>Sur l’image&#xa0;: {side}</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Variante&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Version: {name}. {instruction}</source>
        <translation>Variante&#xa0;: {name}. {instruction}</translation>
    </message>
    <message>
        <source>When to stop: {text}</source>
        <translation>Quand arrêter&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>Marked: the muscles that work or are stretched.</source>
        <translation>Marqués&#xa0;: les muscles qui travaillent ou s’étirent.</translation>
    </message>
    <message>
        <source>Do the same on both sides.</source>
        <translation>Fais pareil des deux côtés.</translation>
    </message>
    <message>
        <source>Stretching raises range of motion; nothing more is promised. Stop at sharp pain.</source>
        <translation>S’étirer développe l’amplitude&#xa0;; rien de plus n’est promis. Arrête en cas de douleur vive.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Pour {name}</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>gauche {left}, droite {right}</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>À gauche seulement</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>À droite seulement</translation>
    </message>
    <message>
        <source>Do the same on both sides, unless the drill says otherwise.</source>
        <translation>Fais pareil des deux côtés, sauf indication contraire.</translation>
    </message>
    <message>
        <source>Left out since it hurts: {areas}</source>
        <translation>Laissé de côté car cela fait mal : {areas}</translation>
    </message>
</context>
<context>
    <name>SheetSaving</name>
    <message>
        <source>Printed page of “{name}”</source>
        <translation>Page à imprimer&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>The page was written to {path}.</source>
        <translation>La page a été enregistrée dans {path}.</translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>Not this side</source>
        <translation>Pas ce côté</translation>
    </message>
</context>
<context>
    <name>SideField</name>
    <message>
        <source>{side}: less</source>
        <translation>{side} : moins</translation>
    </message>
    <message>
        <source>{side}: more</source>
        <translation>{side} : plus</translation>
    </message>
    <message>
        <source>{side}: take the last reading back</source>
        <translation>{side} : retirer la dernière mesure</translation>
    </message>
    <message>
        <source>Keep reading {number} of {count}</source>
        <translation>Garder la mesure {number} sur {count}</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>SidePreview</name>
    <message>
        <source>left</source>
        <comment>within a text</comment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <comment>within a text</comment>
        <translation>droite</translation>
    </message>
</context>
<context>
    <name>SidesCard</name>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Voice and chimes</source>
        <translation>Voix et signaux</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Voix seule</translation>
    </message>
    <message>
        <source>Chimes only</source>
        <translation>Signaux seuls</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Ce que tu entends</translation>
    </message>
    <message>
        <source>V mutes the voice in a session, Shift+V the chimes.</source>
        <translation>Pendant la séance, V coupe la voix et Maj+V les signaux.</translation>
    </message>
    <message>
        <source>What you h&amp;ear</source>
        <translation>Ce que tu entend&amp;s</translation>
    </message>
    <message>
        <source>Flash the screen when sides change</source>
        <translation>Éclairer l’écran au changement de côté</translation>
    </message>
    <message>
        <source>Softly, and when a hold begins. At most two flashes a second.</source>
        <translation>En douceur, et aussi au début d’un maintien. Deux flashs par seconde au plus.</translation>
    </message>
    <message>
        <source>Chime v&amp;olume</source>
        <translation>Volume des si&amp;gnaux</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Écoute&amp;r</translation>
    </message>
    <message>
        <source>Listen to the chimes</source>
        <translation>Écouter les signaux</translation>
    </message>
</context>
<context>
    <name>SpeechPreview</name>
    <message>
        <source>How it sounds</source>
        <translation>Ce qu’on entend</translation>
    </message>
    <message>
        <source>&amp;Hear it</source>
        <translation>Éco&amp;uter</translation>
    </message>
    <message>
        <source>Hear what is said of the drill</source>
        <translation>Écouter ce qui est dit de l’exercice</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«&#xa0;{sentence}&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
</context>
<context>
    <name>SpeechSection</name>
    <message>
        <source>Names and speech</source>
        <translation>Noms et voix</translation>
    </message>
    <message>
        <source>Only where the voice says the name badly: “I T band stretch”.</source>
        <translation>Seulement si la voix prononce mal le nom&#xa0;: «&#xa0;étirement du T F L&#xa0;».</translation>
    </message>
    <message>
        <source>Said before the drill. Left empty: the first sentence of the set-up.</source>
        <translation>Dit avant l’exercice. Si vide&#xa0;: la première phrase de la mise en place.</translation>
    </message>
    <message>
        <source>Other names to find it by, one a line.</source>
        <translation>D’autres noms pour le trouver, un par ligne.</translation>
    </message>
    <message>
        <source>{side} leg in front</source>
        <translation>jambe {side} devant</translation>
    </message>
    <message>
        <source>How a side is called: “{side} leg in front”. {side} becomes left or right.</source>
        <translation>Comment un côté s’appelle&#xa0;: «&#xa0;jambe {side} devant&#xa0;». {side} devient gauche ou droite&#xa0;; au masculin, écris {gauche|droit}.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Stop (B)</source>
        <translation>Arrêter (B)</translation>
    </message>
    <message>
        <source>Start the clock (B)</source>
        <translation>Lancer le chrono (B)</translation>
    </message>
    <message>
        <source>Note, {seconds} s, note (B)</source>
        <translation>Son, {seconds} s, son (B)</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>In {seconds} s</source>
        <translation>Dans {seconds} s</translation>
    </message>
    <message>
        <source>Step before (Page Up)</source>
        <translation>Étape d’avant (Page préc.)</translation>
    </message>
    <message>
        <source>Hear it (I)</source>
        <translation>Écouter (I)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suiv.</translation>
    </message>
</context>
<context>
    <name>StillPicture</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Image&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name}: no picture</source>
        <translation>{name}&#xa0;: pas d’image</translation>
    </message>
</context>
<context>
    <name>Stretches</name>
    <message>
        <source>What it stretches</source>
        <translation>Ce qu’elle étire</translation>
    </message>
    <message>
        <source>All movement, nothing is held.</source>
        <translation>Que du mouvement, rien n’est maintenu.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>{name} is done for today.</source>
        <translation>{name}, c’est fait pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Came short in the last 28 days: {muscles}.</source>
        <translation>Moins travaillé ces 28 derniers jours&#xa0;: {muscles}.</translation>
    </message>
    <message>
        <source>Going for a run?</source>
        <translation>Tu vas courir&#xa0;?</translation>
    </message>
    <message>
        <source>Ran today?</source>
        <translation>Tu as couru&#xa0;?</translation>
    </message>
    <message>
        <source>Strength work today?</source>
        <translation>Muscu aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>An easy day?</source>
        <translation>Un jour tranquille&#xa0;?</translation>
    </message>
    <message>
        <source>A little time to spare?</source>
        <translation>Un peu de temps devant toi&#xa0;?</translation>
    </message>
    <message>
        <source>Stiff from sitting?</source>
        <translation>Raide d’être resté assis&#xa0;?</translation>
    </message>
    <message>
        <source>This adds {time} on each side.</source>
        <translation>Ceci ajoute {time} de chaque côté.</translation>
    </message>
    <message>
        <source>Moving forward and back came short in the last 28 days.</source>
        <translation>Ces 28 derniers jours, tu as peu bougé d’avant en arrière.</translation>
    </message>
    <message>
        <source>Moving to the sides came short in the last 28 days.</source>
        <translation>Ces 28 derniers jours, tu as peu bougé sur les côtés.</translation>
    </message>
    <message>
        <source>Turning came short in the last 28 days.</source>
        <translation>Ces 28 derniers jours, tu as peu tourné les hanches.</translation>
    </message>
    <message>
        <source>Next time: {name}, {minutes}.</source>
        <translation>La prochaine fois&#xa0;: {name}, {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>Your hip flexors are %n minute(s) short this week.</source>
        <translation>
            <numerusform>Il manque %n minute à tes fléchisseurs de hanche cette semaine.</numerusform>
            <numerusform>Il manque %n minutes à tes fléchisseurs de hanche cette semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your glutes are %n minute(s) short this week.</source>
        <translation>
            <numerusform>Il manque %n minute à tes fessiers cette semaine.</numerusform>
            <numerusform>Il manque %n minutes à tes fessiers cette semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your inner thighs are %n minute(s) short this week.</source>
        <translation>
            <numerusform>Il manque %n minute à l’intérieur de tes cuisses cette semaine.</numerusform>
            <numerusform>Il manque %n minutes à l’intérieur de tes cuisses cette semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your outer hips are %n minute(s) short this week.</source>
        <translation>
            <numerusform>Il manque %n minute à l’extérieur de tes hanches cette semaine.</numerusform>
            <numerusform>Il manque %n minutes à l’extérieur de tes hanches cette semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>A short version, with every drill explained.</source>
        <translation>Une version courte, où chaque exercice est expliqué.</translation>
    </message>
    <message>
        <source>Moved from {day}.</source>
        <translation>Déplacé depuis {day}.</translation>
    </message>
    <message>
        <source>Building up: {time} a side this week.</source>
        <translation>En douceur&#xa0;: {time} par côté cette semaine.</translation>
    </message>
    <message>
        <source>Race day: warm up, and hold nothing before the start.</source>
        <translation>Jour de course&#xa0;: échauffe-toi, sans étirement tenu avant le départ.</translation>
    </message>
    <message>
        <source>Before your hard run.</source>
        <translation>Avant ta séance intense.</translation>
    </message>
    <message>
        <source>Before your long run.</source>
        <translation>Avant ta sortie longue.</translation>
    </message>
    <message>
        <source>Before your run.</source>
        <translation>Avant ta course.</translation>
    </message>
    <message>
        <source>Your plan has strength for today.</source>
        <translation>Ton plan prévoit de la force aujourd’hui.</translation>
    </message>
    <message>
        <source>Your plan has it for today.</source>
        <translation>C’est au plan d’aujourd’hui.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <translation>C’est assez pour aujourd’hui</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Un jour de repos</translation>
    </message>
    <message>
        <source>Get well first</source>
        <translation>D’abord, remets-toi</translation>
    </message>
    <message>
        <source>Enjoy your days away</source>
        <translation>Profite de tes jours d’absence</translation>
    </message>
    <message>
        <source>Race day</source>
        <translation>Jour de course</translation>
    </message>
    <message>
        <source>Race tomorrow</source>
        <translation>La course est demain</translation>
    </message>
    <message>
        <source>Let it rest today</source>
        <translation>Laisse reposer aujourd’hui</translation>
    </message>
    <message>
        <source>Strength can wait</source>
        <translation>La force peut attendre</translation>
    </message>
    <message>
        <source>Your plan has nothing for today.</source>
        <translation>Ton plan ne prévoit rien aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing is planned while you are ill, and nothing has to be made up.</source>
        <translation>Rien n’est prévu tant que tu es malade, et tu n’as rien à rattraper.</translation>
    </message>
    <message>
        <source>Nothing is planned while you are away, and nothing has to be made up.</source>
        <translation>Rien n’est prévu pendant ton absence, et tu n’as rien à rattraper.</translation>
    </message>
    <message>
        <source>Walk a little afterwards. Stretch nothing that hurts.</source>
        <translation>Marche un peu après. N’étire rien qui fait mal.</translation>
    </message>
    <message>
        <source>Your plan leaves today free.</source>
        <translation>Ton plan laisse cette journée libre.</translation>
    </message>
    <message>
        <source>Your hips are sore: no strength today.</source>
        <translation>Tes hanches ont des courbatures&#xa0;: pas de force aujourd’hui.</translation>
    </message>
    <message>
        <source>The day after the race</source>
        <translation>Le lendemain de la course</translation>
    </message>
    <message>
        <source>Your race is run. Let your hips rest today.</source>
        <translation>Ta course est courue. Laisse tes hanches se reposer aujourd’hui.</translation>
    </message>
    <message>
        <source>{day}: {name}, {minutes}.</source>
        <translation>{day}&#xa0;: {name}, {minutes}.</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} is being made: {share}</source>
        <translation>Création de {name}&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>À emporter</translation>
    </message>
</context>
<context>
    <name>TakeAlongSheet</name>
    <message>
        <source>Take “{name}” along</source>
        <translation>Emporter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>TestView</name>
    <message>
        <source>Test {number} of {count}</source>
        <translation>Test {number} sur {count}</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>All read. Save when you like.</source>
        <translation>Tout est mesuré. Enregistre quand tu veux.</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Hanches mesurées</translation>
    </message>
    <message>
        <source>How to measure</source>
        <translation>Comment mesurer</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>J’ai mal</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Save “{name}” ({kind})</source>
        <translation>Enregistrer «&#xa0;{name}&#xa0;» ({kind})</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long all sessions were</comment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>In a row</source>
        <comment>above a number of weeks</comment>
        <translation>D’affilée</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Timing</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>&amp;Get ready</source>
        <translation>&amp;Préparation</translation>
    </message>
    <message>
        <source>&amp;Change sides</source>
        <translation>&amp;Changement de côté</translation>
    </message>
    <message>
        <source>&amp;Move to the next drill</source>
        <translation>Passage à l’&amp;exercice suivant</translation>
    </message>
    <message>
        <source>When it was held for over 10 % less than the other one.</source>
        <translation>Si l’écart avec l’autre côté dépasse 10&#xa0;%.</translation>
    </message>
    <message>
        <source>Extra round for the side that lags</source>
        <translation>Série en plus pour le côté en retard</translation>
    </message>
    <message>
        <source>Drills with reps go on when you say so.</source>
        <translation>Les exercices à répétitions n’avancent qu’à ton signal.</translation>
    </message>
    <message>
        <source>&amp;Wait for me on reps</source>
        <translation>M’&amp;attendre aux répétitions</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Balance: the side that was held for less in the last 28 days. Alternate: the other side than last time.</source>
        <translation>Équilibre&#xa0;: le côté le moins tenu ces 28 derniers jours. Alternance&#xa0;: pas le même côté que la dernière fois.</translation>
    </message>
    <message>
        <source>&amp;First side</source>
        <translation>Pre&amp;mier côté</translation>
    </message>
    <message>
        <source>At least; longer where the voice or the change of position needs it.</source>
        <translation>Durée minimale&#xa0;; plus si la voix ou le changement de position le demande.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Say once more how the drill is done</source>
        <translation>Redire comment se fait l’exercice</translation>
    </message>
    <message>
        <source>Show the figure as somebody facing you</source>
        <translation>Montrer le personnage comme s’il était face à toi</translation>
    </message>
    <message>
        <source>V; chimes: Shift+V</source>
        <translation>V&#xa0;; signaux&#xa0;: Maj+V</translation>
    </message>
    <message>
        <source>Show the figure as in a mirror</source>
        <translation>Montrer le personnage comme dans un miroir</translation>
    </message>
    <message>
        <source>Mute the voice</source>
        <translation>Couper la voix</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Activer la voix</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Mat mode: figure and digits as large as the screen</source>
        <translation>Mode tapis&#xa0;: figure et chiffres grands comme l’écran</translation>
    </message>
    <message>
        <source>Mat mode</source>
        <translation>Mode tapis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Inversée</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Open HipTimer</source>
        <translation>&amp;Ouvrir HipTimer</translation>
    </message>
    <message>
        <source>Start a &amp;routine</source>
        <translation>Démarrer une &amp;routine</translation>
    </message>
    <message>
        <source>&amp;Quit HipTimer</source>
        <translation>&amp;Quitter HipTimer</translation>
    </message>
    <message>
        <source>&amp;Start {name}</source>
        <translation>&amp;Démarrer {name}</translation>
    </message>
</context>
<context>
    <name>TurnArc</name>
    <message>
        <source>Turn the figure: drag it, or use the arrow keys. Home: back.</source>
        <translation>Tourne la figure&#xa0;: glisse-la ou utilise les flèches. Début&#xa0;: retour.</translation>
    </message>
    <message>
        <source>Turn the figure</source>
        <translation>Tourner la figure</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>{count} s</source>
        <translation>{count}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>From {least} to {most} only.</source>
        <translation>Seulement de {least} à {most}.</translation>
    </message>
</context>
<context>
    <name>ValuesSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{test}: all values</source>
        <translation>{test} : toutes les valeurs</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien de mesuré encore</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>VariantChoice</name>
    <message>
        <source>Use this one from now on</source>
        <translation>Utiliser celle-ci désormais</translation>
    </message>
    <message>
        <source>{way} (yours)</source>
        <translation>{way} (la tienne)</translation>
    </message>
    <message>
        <source>Way to do it</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>You do it this way: {name}.</source>
        <translation>Tu le fais ainsi&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <translation>Revenir au standard</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How it compares</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Half depth</source>
        <translation>À mi-descente</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la variante</translation>
    </message>
    <message>
        <source>In a sentence: what is different?</source>
        <translation>En une phrase&#xa0;: qu’est-ce qui change&#xa0;?</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>As in the drill</source>
        <translation>Comme dans l’exercice</translation>
    </message>
</context>
<context>
    <name>VariantsSection</name>
    <message>
        <source>Easier and harder</source>
        <translation>Plus facile ou plus dur</translation>
    </message>
    <message>
        <source>E in a session changes to them.</source>
        <translation>Pendant la séance, la touche E permet d’y passer.</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Ajouter une variante</translation>
    </message>
    <message>
        <source>Remove version {number}</source>
        <translation>Retirer la variante {number}</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Count&amp;down</source>
        <translation>Compte à re&amp;bours</translation>
    </message>
    <message>
        <source>“Three, two, one” before a hold ends.</source>
        <translation>«&#xa0;Trois, deux, un&#xa0;» avant la fin d’un maintien.</translation>
    </message>
    <message>
        <source>&amp;Halfway</source>
        <translation>Mi-c&amp;hemin</translation>
    </message>
    <message>
        <source>A word in the middle of longer holds.</source>
        <translation>Un mot au milieu des longs maintiens.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Say everything a&amp;bout known drills too</source>
        <translation>Exp&amp;liquer aussi les exercices connus</translation>
    </message>
    <message>
        <source>Otherwise it explains a drill until you have done it in three sessions.</source>
        <translation>Sinon, un exercice est expliqué jusqu’à ce que tu l’aies fait dans trois séances.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>How much it sa&amp;ys</source>
        <translation>Ce qu’elle &amp;dit</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>Déb&amp;it</translation>
    </message>
    <message>
        <source>Voice vol&amp;ume</source>
        <translation>Vol&amp;ume de la voix</translation>
    </message>
    <message>
        <source>It reads the sentences in the voice&apos;s place; the chimes stay.</source>
        <translation>Il lit les phrases à la place de la voix&#xa0;; les signaux restent.</translation>
    </message>
    <message>
        <source>Keep &amp;quiet for a screen reader</source>
        <translation>Se taire &amp;quand un lecteur d’écran parle</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>{rate} words/min</source>
        <translation>{rate} mots/min</translation>
    </message>
    <message>
        <source>Your music, for example. What cannot be paused gets quieter.</source>
        <translation>Ta musique, par exemple. Ce qui ne peut pas être mis en pause joue moins fort.</translation>
    </message>
    <message>
        <source>While it speaks, other sound</source>
        <translation>Son des autres applis quand elle parle</translation>
    </message>
</context>
<context>
    <name>VoiceHelp</name>
    <message>
        <source>The line for a terminal</source>
        <translation>La ligne pour un terminal</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>A nicer voice: Piper speaks naturally, also offline. Run this line in a terminal, then restart HipTimer. Debian and Ubuntu need the package python3-venv for it.</source>
        <translation>Une plus belle voix&#xa0;: Piper parle naturellement, même hors ligne. Exécute cette ligne dans un terminal, puis redémarre HipTimer. Debian et Ubuntu ont besoin pour cela du paquet python3-venv.</translation>
    </message>
    <message>
        <source>A more natural voice</source>
        <translation>Une voix plus naturelle</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message numerus="yes">
        <source>Show all %n voice(s)</source>
        <translation>
            <numerusform>Afficher %n voix</numerusform>
            <numerusform>Afficher les %n voix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>The default voice</source>
        <translation>La voix par défaut</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandée</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare {voice}</source>
        <translation>Comparer {voice}</translation>
    </message>
    <message>
        <source>Stop {voice}</source>
        <translation>Arrêter {voice}</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>Écouter {voice}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Natural ({engine})</source>
        <translation>Naturelle ({engine})</translation>
    </message>
    <message>
        <source>Simple ({engine})</source>
        <translation>Simple ({engine})</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>De cet ordinateur</translation>
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
        <translation>{name} est encore en cours de création. Un fichier après l’autre.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>{name} is being made.</source>
        <translation>Création de {name}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>{drill}: {way}</source>
        <translation>{drill}&#xa0;: {way}</translation>
    </message>
    <message>
        <source>How to do it this time</source>
        <translation>Comment le faire cette fois</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>De base</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Not this one today: leave it out, or do another one</source>
        <translation>Pas celui-ci aujourd’hui&#xa0;: le laisser de côté ou en faire un autre</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celui-ci</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus dur</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>This week · {sessions}</source>
        <translation>Cette semaine · {sessions}</translation>
    </message>
    <message>
        <source>This week · goal: {sessions}</source>
        <translation>Cette semaine · objectif&#xa0;: {sessions}</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>Goal reached last week</source>
        <translation>Objectif atteint la semaine passée</translation>
    </message>
    <message>
        <source>{sessions} this week</source>
        <translation>{sessions} cette semaine</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, aujourd’hui</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n semaine d’affilée</numerusform>
            <numerusform>%n semaines d’affilée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n week(s) in a row</source>
        <translation>
            <numerusform>Plus de %n semaine d’affilée</numerusform>
            <numerusform>Plus de %n semaines d’affilée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n session(s)</source>
        <translation>
            <numerusform>{done} sur %n séance</numerusform>
            <numerusform>{done} sur %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>no stretching yet</source>
        <translation>pas encore d’étirements</translation>
    </message>
    <message>
        <source>no stretching</source>
        <translation>pas d’étirements</translation>
    </message>
</context>
<context>
    <name>WeekGoal</name>
    <message>
        <source>Week goal</source>
        <translation>Objectif hebdo</translation>
    </message>
    <message>
        <source>Sessions a wee&amp;k</source>
        <translation>Séances par se&amp;maine</translation>
    </message>
    <message>
        <source>{sessions} x {minutes} min</source>
        <translation>{sessions} x {minutes} min</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Séances par semaine</translation>
    </message>
    <message>
        <source>Each way gives about five minutes a side in every area of the hips. Warm-ups and strength do not count for it. Rest days break nothing.</source>
        <translation>Chaque choix donne environ cinq minutes par côté à chaque zone de la hanche. Échauffements et force ne comptent pas. Les jours de repos ne cassent rien.</translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message>
        <source>Weeks of the plan</source>
        <translation>Semaines du plan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Sem.</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>{title} as a list</source>
        <translation>{title}, en liste</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>About five minutes a week in each area and on each side; more than ten adds little. Reading both numbers for each area is our choice.</source>
        <translation>Environ cinq minutes par semaine pour chaque zone et chaque côté ; au-delà de dix, cela apporte peu. Appliquer ces deux nombres à chaque zone est notre choix.</translation>
    </message>
    <message>
        <source>How often you stretch matters less than how much: few long sessions or many short ones.</source>
        <translation>La fréquence compte moins que le total : peu de longues séances ou beaucoup de courtes.</translation>
    </message>
    <message>
        <source>The first two weeks ask for less, so that it becomes a habit. More comes only after a week that went well.</source>
        <translation>Les deux premières semaines demandent moins, pour que l’habitude se prenne. On n’augmente qu’après une semaine réussie.</translation>
    </message>
    <message>
        <source>Before a hard or long run and before a race: a warm-up, and no long holds. They come after the run.</source>
        <translation>Avant une sortie intense ou longue et avant une compétition : un échauffement, sans longs maintiens. Ils viennent après la course.</translation>
    </message>
    <message>
        <source>Strength never two days in a row, and not on the day before a hard or long run or a race.</source>
        <translation>Jamais de muscu deux jours de suite, ni la veille d’une sortie intense ou longue ou d’une compétition.</translation>
    </message>
    <message>
        <source>What you miss moves to a free day of the same week, or it is dropped. No session gets longer than half as much again.</source>
        <translation>Ce que tu manques passe à un jour libre de la même semaine, ou disparaît. Aucune séance ne s’allonge de plus de moitié.</translation>
    </message>
    <message>
        <source>Before the race it gets lighter: the last strength four days before, nothing long on the day before.</source>
        <translation>Avant la compétition, ça s’allège : dernière muscu quatre jours avant, rien de long la veille.</translation>
    </message>
    <message>
        <source>Away: three short sessions a week keep what you have; one does not. One strength session keeps that.</source>
        <translation>Absent : trois courtes séances par semaine gardent tes acquis ; une seule ne suffit pas. Pour la force, une suffit.</translation>
    </message>
    <message>
        <source>Ill: nothing. Afterwards half sessions for as many days as you were ill, and no strength in that time.</source>
        <translation>Malade : rien. Ensuite des demi-séances autant de jours que la maladie a duré, sans muscu pendant ce temps.</translation>
    </message>
    <message>
        <source>After more than a week off it goes back a week, after more than two weeks two, after four it begins again.</source>
        <translation>Après plus d’une semaine d’arrêt, on recule d’une semaine, après plus de deux, de deux ; après quatre, on recommence.</translation>
    </message>
    <message>
        <source>All of this is for your range of motion. It promises nothing about injuries or your stride.</source>
        <translation>Tout cela vise ta mobilité. Cela ne promet rien sur les blessures ni sur ta foulée.</translation>
    </message>
    <message>
        <source>Our own choice in part</source>
        <translation>En partie notre propre choix</translation>
    </message>
    <message>
        <source>Our own choice, without a source</source>
        <translation>Notre propre choix, sans source</translation>
    </message>
    <message>
        <source>Chest pain, breathless, a racing heart, fainting, or no better after ten days: ask a doctor.</source>
        <translation>Douleur à la poitrine, essoufflement, cœur qui s’emballe, malaise, ou pas mieux après dix jours : consulte un médecin.</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Why this plan</source>
        <translation>Pourquoi ce plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Kneel on all fours with your knees wide apart.</source>
        <translation>Mets-toi à quatre pattes, les genoux très écartés.</translation>
    </message>
    <message>
        <source>Set-&amp;up</source>
        <translation>M&amp;ise en place</translation>
    </message>
    <message>
        <source>Sink your hips back toward your heels, and stay.</source>
        <translation>Recule les fesses vers les talons, et tiens.</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>Garde le dos long.</translation>
    </message>
    <message>
        <source>Form &amp;cues</source>
        <translation>&amp;Consignes</translation>
    </message>
    <message>
        <source>One sentence a line, shown and spoken in a session. One for the movement is enough.</source>
        <translation>Une phrase par ligne&#xa0;; elles sont affichées et dites. Une pour le mouvement suffit.</translation>
    </message>
    <message>
        <source>If you like: how one gets into position.</source>
        <translation>Si tu veux&#xa0;: comment se mettre en position.</translation>
    </message>
    <message>
        <source>If you like: they are spoken in turn while the drill goes on.</source>
        <translation>Si tu veux&#xa0;: elles sont dites tour à tour pendant l’exercice.</translation>
    </message>
</context>
<context>
    <name>You</name>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Le matin</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Le midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Le soir</translation>
    </message>
    <message>
        <source>It varies</source>
        <translation>Ça dépend</translation>
    </message>
    <message>
        <source>Today suggests what fits before and after it.</source>
        <translation>«&#xa0;Aujourd’hui&#xa0;» propose ce qui convient avant et après.</translation>
    </message>
    <message>
        <source>When you mostly run</source>
        <translation>Quand tu cours le plus souvent</translation>
    </message>
    <message>
        <source>Off: Today suggests what is done standing or on a chair.</source>
        <translation>Désactivé&#xa0;: «&#xa0;Aujourd’hui&#xa0;» propose ce qui se fait debout ou sur une chaise.</translation>
    </message>
    <message>
        <source>Room to lie on the floor</source>
        <translation>De la place pour s’allonger au sol</translation>
    </message>
    <message>
        <source>On Progress, Today and the plan, every four weeks.</source>
        <translation>Dans Progrès, Aujourd’hui et le plan, toutes les quatre semaines.</translation>
    </message>
    <message>
        <source>Offer to measure my hips</source>
        <translation>Proposer de mesurer mes hanches</translation>
    </message>
    <message>
        <source>Where you measured little range, or one side has less than the other.</source>
        <translation>Là où tu as mesuré peu de mobilité, ou un côté moins que l’autre.</translation>
    </message>
    <message>
        <source>More of the week for what lags</source>
        <translation>Plus dans la semaine pour ce qui est en retard</translation>
    </message>
</context>
</TS>
