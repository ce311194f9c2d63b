<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Favourite: {name}</source>
        <translation>Favorit: {name}</translation>
    </message>
    <message>
        <source>Favourite (H)</source>
        <translation>Favorit (H)</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>I&apos;m ill or away</source>
        <translation>Krank oder weg</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Those days are planned again.</source>
        <translation>Diese Tage sind wieder eingeplant.</translation>
    </message>
</context>
<context>
    <name>AllRoutines</name>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>New routine (Ctrl+N)</source>
        <translation>Neue Routine (Strg+N)</translation>
    </message>
    <message>
        <source>Add a routine from a file</source>
        <translation>Eine Routine aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Routinen</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Stretched areas</source>
        <translation>Gedehnte Bereiche</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>Glutes, rotators</source>
        <translation>Gesäß, Rotatoren</translation>
    </message>
    <message>
        <source>Inner thighs</source>
        <translation>Oberschenkel innen</translation>
    </message>
    <message>
        <source>Outer hips</source>
        <translation>Hüfte außen</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Left {left}, right {right}</source>
        <translation>Links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Links {time}</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Rechts {time}</translation>
    </message>
    <message>
        <source>{name} starts on the left.</source>
        <translation>{name} beginnt links.</translation>
    </message>
    <message>
        <source>{name} starts on the right.</source>
        <translation>{name} beginnt rechts.</translation>
    </message>
    <message>
        <source>{name} starts on the left, which was held for less in its drills.</source>
        <translation>{name} beginnt links, weil die linke Seite in diesen Übungen kürzer gehalten wurde.</translation>
    </message>
    <message>
        <source>{name} starts on the right, which was held for less in its drills.</source>
        <translation>{name} beginnt rechts, weil die rechte Seite in diesen Übungen kürzer gehalten wurde.</translation>
    </message>
    <message>
        <source>{name} starts on the left, as the settings say.</source>
        <translation>{name} beginnt links, wie eingestellt.</translation>
    </message>
    <message>
        <source>{name} starts on the right, as the settings say.</source>
        <translation>{name} beginnt rechts, wie eingestellt.</translation>
    </message>
    <message>
        <source>{name} starts on the left this time.</source>
        <translation>{name} beginnt diesmal links.</translation>
    </message>
    <message>
        <source>{name} starts on the right this time.</source>
        <translation>{name} beginnt diesmal rechts.</translation>
    </message>
    <message numerus="yes">
        <source>The right gets %n extra round(s).</source>
        <translation>
            <numerusform>Die rechte Seite bekommt %n Extrarunde.</numerusform>
            <numerusform>Die rechte Seite bekommt %n Extrarunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The left gets %n extra round(s).</source>
        <translation>
            <numerusform>Die linke Seite bekommt %n Extrarunde.</numerusform>
            <numerusform>Die linke Seite bekommt %n Extrarunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>In 28 days the right was held {difference} longer.</source>
        <translation>Die rechte Seite wurde in 28 Tagen {difference} länger gehalten.</translation>
    </message>
    <message>
        <source>In 28 days the left was held {difference} longer.</source>
        <translation>Die linke Seite wurde in 28 Tagen {difference} länger gehalten.</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>Für immer weglassen</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>For every test</source>
        <translation>Für jeden Test</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Lengths of your body, once for all</source>
        <translation>Deine Körpermaße, nur dieses eine Mal</translation>
    </message>
    <message>
        <source>Your lengths are needed first.</source>
        <translation>Zuerst werden deine Maße gebraucht.</translation>
    </message>
</context>
<context>
    <name>BodySection</name>
    <message>
        <source>What it works</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>Where the movement goes. The three always make 100 %.</source>
        <translation>Wohin die Bewegung geht. Die drei ergeben immer 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Add muscle</source>
        <translation>Muskel hinzufügen</translation>
    </message>
    <message>
        <source>Remove muscle {number}</source>
        <translation>Muskel {number} entfernen</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>Drill {number}: {what}</source>
        <translation>Übung {number}: {what}</translation>
    </message>
    <message>
        <source>A routine has at most {most} drills.</source>
        <translation>Eine Routine hat höchstens {most} Übungen.</translation>
    </message>
    <message>
        <source>Add at least one drill.</source>
        <translation>Füge mindestens eine Übung hinzu.</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Gib der Routine einen Namen.</translation>
    </message>
    <message>
        <source>Say in a few words what it is like.</source>
        <translation>Beschreib sie in wenigen Worten.</translation>
    </message>
    <message>
        <source>Say when it is done.</source>
        <translation>Schreib, wann man sie macht.</translation>
    </message>
    <message>
        <source>A note has at most 400 characters. Break it into lines.</source>
        <translation>Eine Notiz hat höchstens 400 Zeichen. Teil sie auf mehrere Zeilen auf.</translation>
    </message>
    <message>
        <source>This drill is no longer there. Remove it.</source>
        <translation>Diese Übung gibt es nicht mehr. Entferne sie.</translation>
    </message>
    <message>
        <source>This way to do it is no longer there. Choose another.</source>
        <translation>Diese Variante gibt es nicht mehr. Wähl eine andere.</translation>
    </message>
    <message>
        <source>Found {found}, expected {expected}.</source>
        <translation>Gefunden: {found}, erwartet: {expected}.</translation>
    </message>
    <message>
        <source>Nothing is for the {names}.</source>
        <translation>Noch nichts dabei für: {names}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{facts}. Work: {length}.</source>
        <translation>{facts}. Übungszeit: {length}.</translation>
    </message>
    <message>
        <source>{seconds} s a rep</source>
        <translation>{seconds}&#xa0;s pro Wiederholung</translation>
    </message>
    <message>
        <source>then {time} rest</source>
        <translation>dann {time} Pause</translation>
    </message>
    <message>
        <source>Before a run</source>
        <translation>Vor dem Lauf</translation>
    </message>
    <message>
        <source>After a run</source>
        <translation>Nach dem Lauf</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>Easy day</source>
        <translation>Ruhiger Tag</translation>
    </message>
    <message>
        <source>Before a run, once you are warm.</source>
        <translation>Vor dem Lauf, sobald du warm bist.</translation>
    </message>
    <message>
        <source>Soon after a run.</source>
        <translation>Bald nach dem Lauf.</translation>
    </message>
    <message>
        <source>Before strength training.</source>
        <translation>Vor dem Krafttraining.</translation>
    </message>
    <message>
        <source>On a rest day or an easy day.</source>
        <translation>An einem Ruhetag oder einem lockeren Tag.</translation>
    </message>
    <message>
        <source>Whenever you like.</source>
        <translation>Wann immer du magst.</translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} pro Seite</translation>
    </message>
    <message numerus="yes">
        <source>The order goes between floor and standing %n time(s); none is needed.</source>
        <translation>
            <numerusform>Die Reihenfolge wechselt %n-mal zwischen Boden und Stand; nötig ist das nicht.</numerusform>
            <numerusform>Die Reihenfolge wechselt %n-mal zwischen Boden und Stand; nötig ist das nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order goes between floor and standing %n time(s); {least} is enough.</source>
        <translation>
            <numerusform>Die Reihenfolge wechselt %n-mal zwischen Boden und Stand; {least}-mal genügt.</numerusform>
            <numerusform>Die Reihenfolge wechselt %n-mal zwischen Boden und Stand; {least}-mal genügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drill(s)</source>
        <translation>
            <numerusform>%Ln Übung</numerusform>
            <numerusform>%Ln Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardly any of it goes this way: {names}.</source>
        <translation>Kaum etwas geht in diese Richtung: {names}.</translation>
    </message>
    <message>
        <source>At least one side has to do it.</source>
        <translation>Mindestens eine Seite muss die Übung machen.</translation>
    </message>
    <message>
        <source>Before strength training</source>
        <translation>Vor dem Krafttraining</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>{dose}, left only</source>
        <translation>{dose}, nur links</translation>
    </message>
    <message>
        <source>{dose}, right only</source>
        <translation>{dose}, nur rechts</translation>
    </message>
    <message>
        <source>Between two calls, or after long sitting.</source>
        <translation>Zwischen zwei Terminen oder nach langem Sitzen.</translation>
    </message>
</context>
<context>
    <name>BuildCard</name>
    <message>
        <source>Build your own</source>
        <translation>Eigene zusammenstellen</translation>
    </message>
</context>
<context>
    <name>BuildPage</name>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (meine)</translation>
    </message>
    <message>
        <source>Presets stay as they are: this is your own copy of “{name}”.</source>
        <translation>Vorlagen bleiben, wie sie sind: Das ist deine eigene Kopie von „{name}“.</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Meine Routine</translation>
    </message>
    <message>
        <source>made by me</source>
        <translation>von mir gemacht</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>“{asked}” has been changed elsewhere, so this one is kept as “{name}”.</source>
        <translation>„{asked}“ wurde anderswo geändert, deshalb wird diese Fassung als „{name}“ behalten.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day and a month in short</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Year of the calendar</source>
        <translation>Jahr des Kalenders</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Shades by minutes</source>
        <translation>Farbtöne nach Minuten</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
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
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
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
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>The lower back rounds.</source>
        <translation>Der untere Rücken wird rund.</translation>
    </message>
    <message>
        <source>As it starts</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>What is needed, one thing a line.</source>
        <translation>Was man braucht, eins pro Zeile.</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Ein Satz pro Zeile.</translation>
    </message>
    <message>
        <source>Breathe slowly and evenly.</source>
        <translation>Atme langsam und gleichmäßig.</translation>
    </message>
    <message>
        <source>Left empty, this is shown, in the language of the window.</source>
        <translation>Bleibt es leer, steht das da, in der Sprache des Fensters.</translation>
    </message>
</context>
<context>
    <name>CarrierActs</name>
    <message>
        <source>HipTimer plan</source>
        <translation>HipTimer-Plan</translation>
    </message>
    <message>
        <source>{what}: “{name}”</source>
        <translation>{what}: „{name}“</translation>
    </message>
</context>
<context>
    <name>CarrierWriting</name>
    <message>
        <source>{file} is written.</source>
        <translation>{file} ist geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>A chime stands in for %n sentence(s) without a voice.</source>
        <translation>
            <numerusform>Für %n Satz ohne Stimme steht ein Ton.</numerusform>
            <numerusform>Für %n Sätze ohne Stimme steht je ein Ton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) are not in it.</source>
        <translation>
            <numerusform>%n weiterer Punkt fehlt darin.</numerusform>
            <numerusform>%n weitere Punkte fehlen darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>Plan beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A, then B</source>
        <translation>A, dann B</translation>
    </message>
    <message>
        <source>A: {A}. B: {B}. The keys A and B switch.</source>
        <translation>A: {A}. B: {B}. Mit den Tasten A und B wechselst du.</translation>
    </message>
    <message>
        <source>Mark another voice to compare it with {A}.</source>
        <translation>Wähl eine zweite Stimme zum Vergleich mit {A}.</translation>
    </message>
    <message>
        <source>Mark two voices to hear the same sentence from both.</source>
        <translation>Markier zwei Stimmen, um von beiden denselben Satz zu hören.</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>{voice} anhören</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Start this step again, or go to the one before</source>
        <translation>Diesen Schritt neu beginnen oder zum vorigen gehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Make this step longer: {added}</source>
        <translation>Diesen Schritt verlängern: {added}</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>What it covers</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Sort floor drills together</source>
        <translation>Bodenübungen zusammenlegen</translation>
    </message>
    <message>
        <source>Nothing yet. Add drills to see it grow.</source>
        <translation>Noch nichts. Füge Übungen hinzu und sieh es wachsen.</translation>
    </message>
    <message>
        <source>All three directions and every muscle group around the hip.</source>
        <translation>Alle drei Richtungen und jede Muskelgruppe rund um die Hüfte.</translation>
    </message>
    <message>
        <source>Stretched, a side</source>
        <translation>Gedehnt, pro Seite</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>All of it stays on this computer, unless you choose a synced folder.</source>
        <translation>Alles bleibt auf diesem Computer, außer du wählst einen synchronisierten Ordner.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Ex&amp;port the journal…</source>
        <translation>Journal ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Import a journal…</source>
        <translation>Journal importieren…</translation>
    </message>
    <message>
        <source>As JSON or CSV. Nothing is taken over twice.</source>
        <translation>Als JSON oder CSV. Nichts wird doppelt übernommen.</translation>
    </message>
    <message>
        <source>Journal as a file</source>
        <translation>Journal als Datei</translation>
    </message>
    <message>
        <source>The folder cannot be opened here.</source>
        <translation>Der Ordner lässt sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>A folder for your data</source>
        <translation>Ein Ordner für deine Daten</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Import a journal</source>
        <translation>Journal importieren</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>ddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Qt&apos;s letters for a date; other words in single quotes: d &apos;de&apos; MMMM</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>Detours</name>
    <message>
        <source>Drills of this session</source>
        <translation>Übungen dieser Einheit</translation>
    </message>
    <message>
        <source>Not this one today</source>
        <translation>Heute nicht diese</translation>
    </message>
    <message>
        <source>Leave out {drill} today</source>
        <translation>{drill} heute weglassen</translation>
    </message>
    <message>
        <source>{drill} instead</source>
        <translation>Stattdessen: {drill}</translation>
    </message>
    <message>
        <source>{drill} is left out today. Back (←) brings it back.</source>
        <translation>{drill} fällt heute weg. Zurück (←) holt es wieder her.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>You stopped after %n minute(s).</source>
        <translation>
            <numerusform>Du hast nach %n Minute aufgehört.</numerusform>
            <numerusform>Du hast nach %n Minuten aufgehört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped after %n second(s).</source>
        <translation>
            <numerusform>Du hast nach %n Sekunde aufgehört.</numerusform>
            <numerusform>Du hast nach %n Sekunden aufgehört.</numerusform>
        </translation>
    </message>
    <message>
        <source>{held} done; from {enough} on, it counts for the week.</source>
        <translation>{held} geschafft; ab {enough} zählt sie für die Woche.</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Back to the drill&apos;s own dose</source>
        <translation>Zurück zur üblichen Dosis der Übung</translation>
    </message>
    <message>
        <source>Your dose</source>
        <translation>Deine Dosis</translation>
    </message>
</context>
<context>
    <name>DoseChoice</name>
    <message>
        <source>Dose</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>{seconds} s a rep</source>
        <translation>{seconds}&#xa0;s pro Wiederholung</translation>
    </message>
    <message>
        <source>Seconds of a hold</source>
        <translation>Haltezeit in Sekunden</translation>
    </message>
    <message>
        <source>Number of reps</source>
        <translation>Anzahl der Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds of a rep</source>
        <translation>Sekunden pro Wiederholung</translation>
    </message>
    <message>
        <source>Number of rounds</source>
        <translation>Anzahl der Runden</translation>
    </message>
    <message>
        <source>The phases make up a rep: see Dose in detail</source>
        <translation>Die Phasen ergeben eine Wiederholung: siehe Umfang im Detail</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>{name}, dose</source>
        <translation>{name}, Umfang</translation>
    </message>
    <message>
        <source>{name}, reset</source>
        <translation>{name}, zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what the routine says</source>
        <translation>Zurück zur Vorgabe der Routine</translation>
    </message>
    <message>
        <source>{name}, variant</source>
        <translation>{name}, Variante</translation>
    </message>
    <message>
        <source>Hold {time} a side</source>
        <translation>{time} pro Seite halten</translation>
    </message>
    <message>
        <source>Hold {time}</source>
        <translation>{time} halten</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) a side</source>
        <translation>
            <numerusform>%n Wiederholung pro&#xa0;Seite</numerusform>
            <numerusform>%n Wiederholungen pro&#xa0;Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>Für immer weggelassen.</translation>
    </message>
    <message>
        <source>Left out for good. Instead: {name}.</source>
        <translation>Für immer weggelassen. Stattdessen: {name}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>{name}, bring it back</source>
        <translation>{name}, zurückholen</translation>
    </message>
</context>
<context>
    <name>DoseSection</name>
    <message>
        <source>Dose in detail</source>
        <translation>Umfang im Detail</translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation>Haltezeit in Sekunden</translation>
    </message>
    <message>
        <source>number of reps</source>
        <translation>Anzahl der Wiederholungen</translation>
    </message>
    <message>
        <source>seconds of a rep</source>
        <translation>Sekunden pro Wiederholung</translation>
    </message>
    <message>
        <source>number of rounds</source>
        <translation>Anzahl der Runden</translation>
    </message>
    <message>
        <source>Sensible hold</source>
        <translation>Sinnvolle Haltezeit</translation>
    </message>
    <message>
        <source>Sensible reps</source>
        <translation>Sinnvolle Wiederholungen</translation>
    </message>
    <message>
        <source>Sensible seconds a rep</source>
        <translation>Sinnvolle Sekunden pro Wiederholung</translation>
    </message>
    <message>
        <source>Sensible rounds</source>
        <translation>Sinnvolle Runden</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Remove phase {number}</source>
        <translation>Phase {number} entfernen</translation>
    </message>
    <message>
        <source>Phases of a rep</source>
        <translation>Phasen einer Wiederholung</translation>
    </message>
    <message>
        <source>Their seconds together are those of a rep.</source>
        <translation>Ihre Sekunden zusammen ergeben die einer Wiederholung.</translation>
    </message>
</context>
<context>
    <name>DoseSpinBox</name>
    <message>
        <source>As the routine says</source>
        <translation>Wie in der Routine</translation>
    </message>
</context>
<context>
    <name>DoseTable</name>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>What you set here is used in every routine, on each side.</source>
        <translation>Was du hier einstellst, gilt in jeder Routine, für jede Seite.</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>{name} is now {number} of {count}.</source>
        <translation>{name} ist jetzt {number} von {count}.</translation>
    </message>
    <message>
        <source>{name} is in the routine once more.</source>
        <translation>{name} ist noch einmal in der Routine.</translation>
    </message>
    <message>
        <source>{name} removed. Undo brings it back.</source>
        <translation>{name} entfernt. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Floor drills are together now.</source>
        <translation>Die Bodenübungen liegen jetzt beieinander.</translation>
    </message>
</context>
<context>
    <name>DraftDisplay</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Offene Änderungen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>You were editing “{name}”.</source>
        <translation>Du hast an „{name}“ gearbeitet.</translation>
    </message>
</context>
<context>
    <name>DraftOffering</name>
    <message>
        <source>Your changes to “{name}” were discarded.</source>
        <translation>Deine Änderungen an „{name}“ sind verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What you are writing cannot be kept in case of a crash. Save it soon.</source>
        <translation>Was du schreibst, ist vor einem Absturz nicht sicher. Speichere es bald.</translation>
    </message>
</context>
<context>
    <name>DrillForm</name>
    <message>
        <source>Hold still</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Seite für Seite</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>Wechselseitig</translation>
    </message>
    <message>
        <source>No sides</source>
        <translation>Ohne Seiten</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptmuskel</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Hilft mit</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Gedehnt</translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation>Gekräftigt</translation>
    </message>
    <message>
        <source>The side at work</source>
        <translation>Arbeitende Seite</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Es fehlt noch: {things}.</translation>
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
        <translation>Muskel {number}: {fault}</translation>
    </message>
    <message>
        <source>Phase {number}: {fault}</source>
        <translation>Phase {number}: {fault}</translation>
    </message>
    <message>
        <source>Line {number}: {fault}</source>
        <translation>Zeile {number}: {fault}</translation>
    </message>
    <message>
        <source>This is too long: {high} letters are the most.</source>
        <translation>Das ist zu lang: Höchstens {high} Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>There are too many: {high} are the most.</source>
        <translation>Das sind zu viele: Höchstens {high} sind möglich.</translation>
    </message>
    <message>
        <source>Only {low} to {high} is possible.</source>
        <translation>Nur {low} bis {high} ist möglich.</translation>
    </message>
    <message>
        <source>The usual dose is outside its own range of {expected}.</source>
        <translation>Der übliche Umfang liegt außerhalb seines eigenen Bereichs von {expected}.</translation>
    </message>
    <message>
        <source>The least has to come before the most.</source>
        <translation>Der kleinere Wert muss vor dem größeren stehen.</translation>
    </message>
    <message>
        <source>It has to say the side: put [side] in.</source>
        <translation>Hier muss die Seite stehen: Füg [side] ein.</translation>
    </message>
    <message>
        <source>There is no side here: take [side] out.</source>
        <translation>Hier gibt es keine Seite: Nimm [side] heraus.</translation>
    </message>
    <message>
        <source>A hold takes one side, then the other.</source>
        <translation>Beim Halten kommt erst eine Seite, dann die andere.</translation>
    </message>
    <message>
        <source>This is {found}, expected is {expected}.</source>
        <translation>Hier steht {found}, erwartet wird {expected}.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Gib ihr einen Namen.</translation>
    </message>
    <message>
        <source>Say how one gets into position, in a sentence or more.</source>
        <translation>Beschreib in einem Satz oder mehr, wie man die Position einnimmt.</translation>
    </message>
    <message>
        <source>Say what is done, in a sentence or more.</source>
        <translation>Beschreib in einem Satz oder mehr, was man macht.</translation>
    </message>
    <message>
        <source>Give it one cue at least: “Keep the heel heavy.”</source>
        <translation>Gib mindestens einen Technikhinweis: „Drück die Ferse in den Boden.“</translation>
    </message>
    <message>
        <source>Say how one breathes.</source>
        <translation>Schreib, wie man atmet.</translation>
    </message>
    <message>
        <source>Name one muscle at least.</source>
        <translation>Nenne mindestens einen Muskel.</translation>
    </message>
    <message>
        <source>Say in a sentence what is different.</source>
        <translation>Schreib in einem Satz, was anders ist.</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>Hier muss etwas stehen.</translation>
    </message>
    <message>
        <source>{side} side</source>
        <translation>{linke|rechte} Seite</translation>
    </message>
    <message>
        <source>End the drill at any sharp, pinching or catching pain, at tingling or numbness, and whenever pain grows.</source>
        <translation>Beende die Übung bei stechendem Schmerz, bei schmerzhaftem Zwicken oder Haken, bei Kribbeln oder Taubheit und immer, wenn der Schmerz zunimmt.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a set-up</source>
        <translation>eine Startposition</translation>
    </message>
    <message>
        <source>a movement</source>
        <translation>eine Bewegung</translation>
    </message>
    <message>
        <source>a form cue</source>
        <translation>ein Technikhinweis</translation>
    </message>
    <message>
        <source>a spoken set-up</source>
        <translation>eine Startansage</translation>
    </message>
    <message>
        <source>a word on breathing</source>
        <translation>ein Wort zur Atmung</translation>
    </message>
    <message>
        <source>a muscle</source>
        <translation>ein Muskel</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Art der Übung</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Startposition</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Form cues</source>
        <translation>Technikhinweise</translation>
    </message>
    <message>
        <source>Name of a side</source>
        <translation>Name einer Seite</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation>Gesprochener Name</translation>
    </message>
    <message>
        <source>Spoken set-up</source>
        <translation>Startansage</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Wann aufhören</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Leichter und schwerer</translation>
    </message>
    <message>
        <source>To change sides</source>
        <translation>Für den Seitenwechsel</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Pause zwischen Runden</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Which way it moves</source>
        <translation>Wohin es geht</translation>
    </message>
</context>
<context>
    <name>DrillFormPage</name>
    <message>
        <source>New drill</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
</context>
<context>
    <name>DrillGrid</name>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>DrillHead</name>
    <message>
        <source>Make it my own</source>
        <translation>Eigene daraus machen</translation>
    </message>
    <message>
        <source>Make a drill of your own from this one</source>
        <translation>Aus dieser Übung eine eigene machen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change this drill</source>
        <translation>Diese Übung ändern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Make another drill from this one</source>
        <translation>Aus dieser Übung eine weitere machen</translation>
    </message>
    <message>
        <source>Also known as {names}</source>
        <translation>Auch bekannt als {names}</translation>
    </message>
</context>
<context>
    <name>DrillList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out at %n minute(s)</source>
        <translation>
            <numerusform>Fällt bei %n Minute weg</numerusform>
            <numerusform>Fällt bei %n Minuten weg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Start a session of this one drill (Ctrl+Enter)</source>
        <translation>Eine Einheit nur mit dieser Übung starten (Strg+Enter)</translation>
    </message>
    <message>
        <source>All drills</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Back to all drills (Esc)</source>
        <translation>Zurück zu allen Übungen (Esc)</translation>
    </message>
    <message>
        <source>A favourite comes first among the drills (H)</source>
        <translation>Lieblingsübungen stehen ganz vorn (H)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Liebling</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>Für immer weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s), with what each one says</source>
        <translation>
            <numerusform>%Ln Quelle und was darin steht</numerusform>
            <numerusform>%Ln Quellen und was darin steht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Try it, {minutes} min</source>
        <translation>Ausprobieren, {minutes} min</translation>
    </message>
</context>
<context>
    <name>DrillPicker</name>
    <message>
        <source>Add drills</source>
        <translation>Übungen hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to the drill&apos;s dose (Esc)</source>
        <translation>Zurück zum Umfang der Übung (Esc)</translation>
    </message>
    <message>
        <source>Added: {name}. {count} in the routine.</source>
        <translation>Hinzugefügt: {name}. {count} in der Routine.</translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{drill}, left out</source>
        <translation>{drill}, fällt weg</translation>
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
        <translation>Die Übung</translation>
    </message>
    <message>
        <source>Frog stretch</source>
        <translation>Froschdehnung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;tarts</source>
        <translation>&amp;Beginnt</translation>
    </message>
    <message>
        <source>For each side, where there are sides.</source>
        <translation>Pro Seite, wo es Seiten gibt.</translation>
    </message>
    <message>
        <source>Numbers of the dose</source>
        <translation>Zahlen zum Umfang</translation>
    </message>
    <message>
        <source>Main muscles</source>
        <translation>Hauptmuskeln</translation>
    </message>
    <message>
        <source>What happens to them</source>
        <translation>Was mit ihnen passiert</translation>
    </message>
    <message>
        <source>More of them below, under More.</source>
        <translation>Weitere unten, unter „Mehr“.</translation>
    </message>
    <message>
        <source>Mainly &amp;for</source>
        <translation>Vor allem &amp;für</translation>
    </message>
</context>
<context>
    <name>DrillTab</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Drill {number}: {name}</source>
        <translation>Übung {number}: {name}</translation>
    </message>
</context>
<context>
    <name>DrillTexts</name>
    <message>
        <source>Set up</source>
        <translation>Startposition</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Wann aufhören</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Where the dose comes from</source>
        <translation>Woher der Umfang kommt</translation>
    </message>
    <message>
        <source>Chosen by us, without a source</source>
        <translation>Von uns gewählt, ohne Quelle</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>Which way it moves</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>While you hold</source>
        <translation>Beim Halten</translation>
    </message>
    <message>
        <source>While you move</source>
        <translation>Beim Bewegen</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the routine here to see what is in it</source>
        <translation>Leg die Routine hier ab, um zu sehen, was darin ist</translation>
    </message>
</context>
<context>
    <name>EasierQuestion</name>
    <message>
        <source>Just today</source>
        <translation>Nur heute</translation>
    </message>
    <message>
        <source>{drill}: {way}</source>
        <translation>{drill}: {way}</translation>
    </message>
    <message>
        <source>Kept for next time.</source>
        <translation>Für das nächste Mal behalten.</translation>
    </message>
    <message>
        <source>Only for today.</source>
        <translation>Nur für heute.</translation>
    </message>
    <message>
        <source>Do it this way next time too?</source>
        <translation>Nächstes Mal auch so?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>the standard way</source>
        <translation>wie üblich</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>All routines</source>
        <translation>Alle Routinen</translation>
    </message>
    <message>
        <source>Back to all routines (Esc)</source>
        <translation>Zurück zu allen Routinen (Esc)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z or Ctrl+Y)</source>
        <translation>Wiederholen (Strg+Umschalt+Z oder Strg+Y)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Save and start (Ctrl+Enter)</source>
        <translation>Speichern und starten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation>Mitnehmen…</translation>
    </message>
    <message>
        <source>Take it along as it is now (Ctrl+E)</source>
        <translation>Mitnehmen, wie sie jetzt ist (Strg+E)</translation>
    </message>
</context>
<context>
    <name>EmptyHistory</name>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Einheiten</translation>
    </message>
    <message>
        <source>After your first session this page shows when you practised, for how long, and whether the left and the right hip keep up with each other.</source>
        <translation>Nach deiner ersten Einheit zeigt diese Seite, wann und wie lange du geübt hast und ob linke und rechte Hüfte gleichauf sind.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Nothing was held in this session, so there is nothing to count.</source>
        <translation>In dieser Einheit wurde nichts gehalten, es gibt also nichts zu zählen.</translation>
    </message>
    <message>
        <source>{time}, the rest skipped.</source>
        <translation>{time}, der Rest übersprungen.</translation>
    </message>
    <message>
        <source>{time}.</source>
        <translation>{time}.</translation>
    </message>
    <message>
        <source>{time}, both sides even.</source>
        <translation>{time}, beide Seiten gleich.</translation>
    </message>
    <message>
        <source>{time}. The left had {less} less.</source>
        <translation>{time}. Links waren es {less} weniger.</translation>
    </message>
    <message>
        <source>{time}. The right had {less} less.</source>
        <translation>{time}. Rechts waren es {less} weniger.</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>You stopped after one minute.</source>
        <translation>Du hast nach einer Minute aufgehört.</translation>
    </message>
    <message>
        <source>A demonstration: not counted.</source>
        <translation>Eine Vorführung: zählt nicht.</translation>
    </message>
    <message>
        <source>As a session it counts from {enough} on; you did {held}.</source>
        <translation>Als Einheit zählt es ab {enough}; du hast {held} geschafft.</translation>
    </message>
    <message>
        <source>What you held counts for your hips.</source>
        <translation>Was du gehalten hast, zählt für deine Hüften.</translation>
    </message>
    <message>
        <source>The left side is {time} behind</source>
        <translation>Die linke Seite liegt {time} zurück</translation>
    </message>
    <message>
        <source>The right side is {time} behind</source>
        <translation>Die rechte Seite liegt {time} zurück</translation>
    </message>
    <message>
        <source>If you leave it there, the left side starts next time.</source>
        <translation>Wenn du es dabei belässt, beginnt nächstes Mal die linke Seite.</translation>
    </message>
    <message>
        <source>If you leave it there, the right side starts next time.</source>
        <translation>Wenn du es dabei belässt, beginnt nächstes Mal die rechte Seite.</translation>
    </message>
    <message>
        <source>After your run</source>
        <translation>Nach dem Lauf</translation>
    </message>
    <message numerus="yes">
        <source>Nothing noted, %n second(s).</source>
        <translation>
            <numerusform>Nichts notiert, %n Sekunde.</numerusform>
            <numerusform>Nichts notiert, %n Sekunden.</numerusform>
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
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, all %n drill(s).</source>
        <translation>
            <numerusform>{routine}, die %n Übung.</numerusform>
            <numerusform>{routine}, alle %n Übungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, {done} of %n drill(s) done.</source>
        <translation>
            <numerusform>{routine}, {done} von %n Übung geschafft.</numerusform>
            <numerusform>{routine}, {done} von %n Übungen geschafft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, {done} of %n drill(s) done, {begun} begun.</source>
        <translation>
            <numerusform>{routine}, {done} von %n Übung geschafft, {begun} angefangen.</numerusform>
            <numerusform>{routine}, {done} von %n Übungen geschafft, {begun} angefangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
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
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Finish sooner</source>
        <translation>Früher fertig werden</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>Left {time},</source>
        <comment>the side</comment>
        <translation>Links {time},</translation>
    </message>
    <message>
        <source>right {time}.</source>
        <comment>the side</comment>
        <translation>rechts {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Carry on, %n min</source>
        <translation>
            <numerusform>Weitermachen, %n min</numerusform>
            <numerusform>Weitermachen, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish in %n min</source>
        <translation>
            <numerusform>In %n min fertig</numerusform>
            <numerusform>In %n min fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Your hips this week</source>
        <translation>Deine Hüften diese Woche</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End this session?</source>
        <translation>Diese Einheit beenden?</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Space or Esc</source>
        <translation>Leertaste oder Esc</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>{reps} on each side, {tempo} s for a rep, {rounds}</source>
        <translation>{reps} pro Seite, {tempo}&#xa0;s pro Wiederholung, {rounds}</translation>
    </message>
    <message>
        <source>{reps}, {tempo} s for a rep, {rounds}</source>
        <translation>{reps}, {tempo}&#xa0;s pro Wiederholung, {rounds}</translation>
    </message>
    <message>
        <source>{tempo} s for a rep</source>
        <translation>{tempo}&#xa0;s pro Wiederholung</translation>
    </message>
    <message>
        <source>Range: {range}</source>
        <translation>Möglich: {range}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Mainly stretched</source>
        <translation>Vor allem gedehnt</translation>
    </message>
    <message>
        <source>Also stretched</source>
        <translation>Auch gedehnt</translation>
    </message>
    <message>
        <source>Mainly strengthened</source>
        <translation>Vor allem gekräftigt</translation>
    </message>
    <message>
        <source>Also strengthened</source>
        <translation>Auch gekräftigt</translation>
    </message>
    <message>
        <source>Side that is shown</source>
        <translation>Gezeigte Seite</translation>
    </message>
    <message>
        <source>Seen from the front</source>
        <translation>Von vorn gesehen</translation>
    </message>
    <message>
        <source>Seen from the front right</source>
        <translation>Von vorn rechts gesehen</translation>
    </message>
    <message>
        <source>Seen from the right</source>
        <translation>Von rechts gesehen</translation>
    </message>
    <message>
        <source>Seen from the back right</source>
        <translation>Von hinten rechts gesehen</translation>
    </message>
    <message>
        <source>Seen from the back</source>
        <translation>Von hinten gesehen</translation>
    </message>
    <message>
        <source>Seen from the back left</source>
        <translation>Von hinten links gesehen</translation>
    </message>
    <message>
        <source>Seen from the left</source>
        <translation>Von links gesehen</translation>
    </message>
    <message>
        <source>Seen from the front left</source>
        <translation>Von vorn links gesehen</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>a kind of drill: one stays still</comment>
        <translation>Statisch</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>beide Seiten zugleich</translation>
    </message>
    <message>
        <source>each side in turn</source>
        <translation>Seite für Seite</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>im Stand</translation>
    </message>
    <message>
        <source>on a chair</source>
        <translation>auf dem Stuhl</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>plank</source>
        <comment>the position</comment>
        <translation>in der Plank</translation>
    </message>
    <message>
        <source>turning</source>
        <comment>what moves in a plane</comment>
        <translation>drehend</translation>
    </message>
    <message>
        <source>then {end}</source>
        <translation>dann {end}</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>seated</source>
        <translation>im Sitzen</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>in Seitenlage</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>in Rückenlage</translation>
    </message>
    <message>
        <source>lying face down</source>
        <translation>in Bauchlage</translation>
    </message>
    <message>
        <source>forward and back</source>
        <translation>vor und zurück</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>nichts nötig</translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation>Leichter: {name}</translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation>Schwerer: {name}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to %n rep(s)</source>
        <translation>
            <numerusform>{low} bis %n Wiederholung</numerusform>
            <numerusform>{low} bis %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to %n round(s)</source>
        <translation>
            <numerusform>{low} bis %n Runde</numerusform>
            <numerusform>{low} bis %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold for {time} on each side, {rounds}</source>
        <translation>{time} pro Seite halten, {rounds}</translation>
    </message>
    <message>
        <source>Hold for {time}, {rounds}</source>
        <translation>{time} halten, {rounds}</translation>
    </message>
    <message>
        <source>How far each is stretched here</source>
        <translation>Wie weit jeder hier gedehnt wird</translation>
    </message>
    <message>
        <source>Share of its longest, from the drawn joint angles. A guide, no measurement.</source>
        <translation>Anteil an der größten Länge, aus den gezeichneten Gelenkwinkeln. Ein Richtwert, keine Messung.</translation>
    </message>
    <message>
        <source>{muscle}: left {left}, right {right}</source>
        <translation>{muscle}: links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>to the side</source>
        <translation>zur Seite</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>the drill as it is usually done</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Hold or move</source>
        <translation>Halten oder bewegen</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <translation>Wo du es spürst</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was du brauchst</translation>
    </message>
    <message>
        <source>A hold, one side and then the other</source>
        <translation>Halten, erst eine Seite, dann die andere</translation>
    </message>
    <message>
        <source>A movement, one side and then the other</source>
        <translation>Eine Bewegung, erst eine Seite, dann die andere</translation>
    </message>
    <message>
        <source>A movement, the sides take turns</source>
        <translation>Eine Bewegung, die Seiten wechseln sich ab</translation>
    </message>
    <message>
        <source>A movement, both sides at once</source>
        <translation>Eine Bewegung, beide Seiten zugleich</translation>
    </message>
    <message>
        <source>A hold, both sides at once</source>
        <translation>Halten, beide Seiten zugleich</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a kind of drill: one moves</comment>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>the sides take turns</source>
        <translation>die Seiten wechseln sich ab</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Liebling</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>{dose} a side</source>
        <translation>{dose} je Seite</translation>
    </message>
    <message>
        <source>{dose}, twice a side</source>
        <translation>{dose}, zweimal je Seite</translation>
    </message>
    <message>
        <source>{dose}, {count} times a side</source>
        <translation>{dose}, {count}-mal je Seite</translation>
    </message>
    <message>
        <source>{dose}, twice</source>
        <translation>{dose}, zweimal</translation>
    </message>
    <message>
        <source>{dose}, {count} times</source>
        <translation>{dose}, {count}-mal</translation>
    </message>
    <message>
        <source>More on one side? Set that in Build, in a copy of a routine.</source>
        <translation>Für eine Seite mehr? Das stellst du unter „Routinen“ in einer Kopie ein.</translation>
    </message>
</context>
<context>
    <name>ExercisesCard</name>
    <message>
        <source>Each exercise</source>
        <translation>Jede Übung</translation>
    </message>
    <message>
        <source>Not done in this time: {names}.</source>
        <translation>In dieser Zeit nicht gemacht: {names}.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>Circles in grey do not count: practice, or too soon. Squares are your start.</source>
        <translation>Graue Kreise zählen nicht: Übung oder zu früh. Quadrate sind dein Anfang.</translation>
    </message>
    <message>
        <source>The band is your own error of measuring. Inside it one cannot tell.</source>
        <translation>Das Band ist dein eigener Messfehler. Innerhalb davon lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>The band is the error of measuring, from studies. Inside it one cannot tell.</source>
        <translation>Das Band ist der Messfehler aus Studien. Innerhalb davon lässt sich nichts sagen.</translation>
    </message>
</context>
<context>
    <name>FeelingForm</name>
    <message>
        <source>How it felt</source>
        <translation>Wie es sich anfühlte</translation>
    </message>
    <message>
        <source>Looser</source>
        <translation>Lockerer</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Gereizt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A line about it, if you like</source>
        <translation>Eine Zeile dazu, wenn du magst</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Wie hat es sich angefühlt?</translation>
    </message>
</context>
<context>
    <name>FeelingRow</name>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>Note on this session</source>
        <translation>Notiz zu dieser Einheit</translation>
    </message>
    <message>
        <source>Looser</source>
        <translation>Lockerer</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Gereizt</translation>
    </message>
    <message>
        <source>Nothing chosen.</source>
        <translation>Nichts gewählt.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Hips feel: {word}</source>
        <translation>Hüften: {word}</translation>
    </message>
    <message>
        <source>How do your hips feel?</source>
        <translation>Wie fühlen sich deine Hüften an?</translation>
    </message>
    <message>
        <source>Hips feel: {word}.</source>
        <translation>Hüften: {word}.</translation>
    </message>
    <message>
        <source>Did it hurt?</source>
        <translation>Hat es wehgetan?</translation>
    </message>
</context>
<context>
    <name>Feels</name>
    <message>
        <source>Nothing to feel</source>
        <translation>Nichts zu spüren</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Verspannt</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>A little pain</source>
        <translation>Tut etwas weh</translation>
    </message>
    <message>
        <source>Strong or sharp pain</source>
        <translation>Starker oder stechender Schmerz</translation>
    </message>
    <message>
        <source>Hurts: {areas}. Left out for two days.</source>
        <translation>Tut weh: {areas}. Wird zwei Tage lang ausgelassen.</translation>
    </message>
    <message>
        <source>Hurts a little: {areas}. Done the easier way.</source>
        <translation>Tut etwas weh: {areas}. Kommt in der leichteren Form.</translation>
    </message>
    <message>
        <source>Sore: {areas}. Go gently.</source>
        <translation>Muskelkater: {areas}. Mach sachte.</translation>
    </message>
    <message>
        <source>the whole hip area</source>
        <translation>die ganze Hüfte</translation>
    </message>
    <message>
        <source>It keeps coming back: let a doctor or physio look at it.</source>
        <translation>Es kommt immer wieder: Lass es ärztlich oder physiotherapeutisch ansehen.</translation>
    </message>
    <message>
        <source>Stop what hurts. See a doctor at once if you cannot put weight on the leg, after a fall, with a fever, if it grows at rest or at night, or if you feel numb between the legs.</source>
        <translation>Hör mit dem auf, was wehtut. Geh sofort zum Arzt, wenn du das Bein nicht belasten kannst, nach einem Sturz, bei Fieber, wenn es in Ruhe oder nachts stärker wird oder wenn es zwischen den Beinen taub ist.</translation>
    </message>
    <message>
        <source>Noted: {what}, {where}.</source>
        <translation>Notiert: {what}, {where}.</translation>
    </message>
    <message>
        <source>Noted: {what}.</source>
        <translation>Notiert: {what}.</translation>
    </message>
    <message>
        <source>That could not be kept.</source>
        <translation>Das ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Take back what I said today</source>
        <translation>Zurücknehmen, was ich heute gesagt habe</translation>
    </message>
    <message>
        <source>The whole hip area</source>
        <translation>Die ganze Hüfte</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann zum Arzt</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) hurt a little: done the easier way.</source>
        <translation>
            <numerusform>%n Übung tat etwas weh: kommt in der leichteren Form.</numerusform>
            <numerusform>%n Übungen taten etwas weh: kommen in der leichteren Form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>left {muscles}</source>
        <comment>on a small card: short</comment>
        <translation>links {muscles}</translation>
    </message>
    <message>
        <source>right {muscles}</source>
        <comment>on a small card: short</comment>
        <translation>rechts {muscles}</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gedehnt</translation>
    </message>
    <message>
        <source>working</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>behind here, {effect}</source>
        <translation>hier verdeckt, {effect}</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Drag it or use the arrow keys to turn it.</source>
        <translation>Dreh die Figur mit Maus oder Pfeiltasten.</translation>
    </message>
    <message>
        <source>{name}, {side}. {place}</source>
        <translation>{name}, {side}. {place}</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halb</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pause the movement</source>
        <translation>Bewegung anhalten</translation>
    </message>
    <message>
        <source>Play the movement</source>
        <translation>Bewegung abspielen</translation>
    </message>
    <message>
        <source>{what} (Space)</source>
        <translation>{what} (Leertaste)</translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>A plan for the next weeks</source>
        <translation>Ein Plan für die nächsten Wochen</translation>
    </message>
    <message>
        <source>It fits around your runs, and bends when life gets in the way. Two questions, and everything can be changed later.</source>
        <translation>Er richtet sich nach deinen Läufen und gibt nach, wenn etwas dazwischenkommt. Zwei Fragen, und später lässt sich alles ändern.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan erstellen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First five minutes</source>
        <translation>Die ersten fünf Minuten</translation>
    </message>
    <message>
        <source>When do you mostly run?</source>
        <translation>Wann läufst du meistens?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mittags</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>It varies</source>
        <translation>Mal so, mal so</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>A mat, or a carpet</source>
        <translation>Auf Matte oder Teppich</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Ohne Boden</translation>
    </message>
    <message>
        <source>Standing, with a chair or wall</source>
        <translation>Im Stehen, mit Stuhl oder Wand</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Die Stimme anhören</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Ohne Stimme</translation>
    </message>
    <message>
        <source>Can you hear the voice?</source>
        <translation>Hörst du die Stimme?</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Five minutes for your hips.</source>
        <translation>Fünf Minuten für deine Hüften.</translation>
    </message>
    <message>
        <source>Three questions, then you begin.</source>
        <translation>Drei Fragen, dann geht es los.</translation>
    </message>
    <message>
        <source>Where will you do this?</source>
        <translation>Wo machst du das?</translation>
    </message>
    <message>
        <source>Nothing you do here leaves this computer.</source>
        <translation>Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message numerus="yes">
        <source>Start the first session, %n min</source>
        <translation>
            <numerusform>Erste Einheit starten, %n min</numerusform>
            <numerusform>Erste Einheit starten, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions work without: all of it is on the screen.</source>
        <translation>Es geht auch ohne: Alles steht auf dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>FitMenu</name>
    <message>
        <source>Fit to…</source>
        <translation>Dauer…</translation>
    </message>
    <message>
        <source>Make it last as long as you have</source>
        <translation>An die Zeit anpassen, die du hast</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{minutes} min: {done}.</source>
        <translation>{minutes}&#xa0;min: {done}.</translation>
    </message>
    <message>
        <source>holds lengthened to {time}</source>
        <translation>Haltezeiten auf {time} verlängert</translation>
    </message>
    <message>
        <source>holds shortened to {time}</source>
        <translation>Haltezeiten auf {time} verkürzt</translation>
    </message>
    <message>
        <source>more reps ({count} a side)</source>
        <translation>mehr Wiederholungen ({count} pro Seite)</translation>
    </message>
    <message>
        <source>fewer reps ({count} a side)</source>
        <translation>weniger Wiederholungen ({count} pro Seite)</translation>
    </message>
    <message>
        <source>left out: {drills}</source>
        <translation>ausgelassen: {drills}</translation>
    </message>
    <message>
        <source>it cannot be shorter than {time}</source>
        <translation>kürzer als {time} geht nicht</translation>
    </message>
    <message>
        <source>it cannot be longer than {time}</source>
        <translation>länger als {time} geht nicht</translation>
    </message>
    <message>
        <source>{rounds} of {drills}</source>
        <translation>{rounds} bei {drills}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message numerus="yes">
        <source>{least} to %n round(s)</source>
        <translation>
            <numerusform>{least} bis %n Runde</numerusform>
            <numerusform>{least} bis %n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) left out</source>
        <translation>
            <numerusform>%n Übung ausgelassen</numerusform>
            <numerusform>%n Übungen ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Start (Enter)</source>
        <translation>Starten (Eingabe)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Take it along (T)</source>
        <translation>Mitnehmen (T)</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the form without saving (Esc)</source>
        <translation>Formular ohne Speichern verlassen (Esc)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this drill; it can be undone</source>
        <translation>Diese Übung löschen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the drill (Ctrl+S)</source>
        <translation>Übung speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message>
        <source>M&amp;ore</source>
        <translation>M&amp;ehr</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Drills to add</source>
        <translation>Übungen zur Auswahl</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>in the routine</source>
        <translation>in der Routine</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the routine</source>
        <translation>
            <numerusform>%n-mal in der Routine</numerusform>
            <numerusform>%n-mal in der Routine</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>New drill</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save the journal as a file: JSON or CSV</source>
        <translation>Das Journal als Datei speichern: JSON oder CSV</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How long have you got?</source>
        <translation>Wie viel Zeit hast du?</translation>
    </message>
    <message>
        <source>Again: {name}</source>
        <translation>Nochmal: {name}</translation>
    </message>
    <message>
        <source>Your last session ({day}). This starts it once more.</source>
        <translation>Deine letzte Einheit ({day}). Ein Klick startet sie noch einmal.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Weeks of short sessions around your runs</source>
        <translation>Wochen mit kurzen Einheiten rund um deine Läufe</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>Leave out what hurts</source>
        <translation>Auslassen, was wehtut</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Trotzdem machen</translation>
    </message>
    <message>
        <source>Measure your hips</source>
        <translation>Hüften messen</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>The voice is not ready yet. Try again in a moment.</source>
        <translation>Die Stimme ist noch nicht bereit. Versuch es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinschauen</translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Deine erste Einheit</translation>
    </message>
    <message>
        <source>Today&apos;s session</source>
        <translation>Deine Einheit für heute</translation>
    </message>
    <message>
        <source>Look inside {name}</source>
        <translation>Hineinschauen: {name}</translation>
    </message>
</context>
<context>
    <name>Hips</name>
    <message>
        <source>reached today</source>
        <translation>heute geschafft</translation>
    </message>
    <message>
        <source>Your first five minutes fill these.</source>
        <translation>Deine ersten fünf Minuten füllen das hier.</translation>
    </message>
    <message>
        <source>{area}: left {left}, right {right}</source>
        <translation>{area}: links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n min short</source>
        <translation>
            <numerusform>%n Min. fehlt</numerusform>
            <numerusform>%n Min. fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s short</source>
        <translation>
            <numerusform>%n s fehlt</numerusform>
            <numerusform>%n s fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>Minimum geschafft</translation>
    </message>
    <message>
        <source>Minutes in the last 7 days. Lines at {minutes}, the weekly minimum.</source>
        <translation>Minuten in den letzten 7 Tagen. Striche bei {minutes}, dem Minimum pro Woche.</translation>
    </message>
</context>
<context>
    <name>HipsCard</name>
    <message>
        <source>Your hips this week</source>
        <translation>Deine Hüften diese Woche</translation>
    </message>
    <message>
        <source>How do your hips feel?</source>
        <translation>Wie fühlen sich deine Hüften an?</translation>
    </message>
    <message>
        <source>Building up: {time} a side is right for this week.</source>
        <translation>Im Aufbau: Diese Woche reichen {time} je Seite.</translation>
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
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Dated later than now</source>
        <translation>Liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Mostly skipped</source>
        <translation>Viel übersprungen</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Not ended yet</source>
        <translation>Noch nicht beendet</translation>
    </message>
    <message>
        <source>felt looser</source>
        <translation>lockerer</translation>
    </message>
    <message>
        <source>felt the same</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>felt sore</source>
        <translation>schmerzhaft</translation>
    </message>
    <message>
        <source>A demonstration, {times} times as fast as real time: it counts nowhere.</source>
        <translation>Eine Vorführung, {times}-mal so schnell wie in Echtzeit: Sie zählt nirgends mit.</translation>
    </message>
    <message>
        <source>It is dated later than now, and counts once that time has come.</source>
        <translation>Sie liegt in der Zukunft und zählt, sobald ihre Zeit gekommen ist.</translation>
    </message>
    <message>
        <source>The left side began.</source>
        <translation>Die linke Seite begann.</translation>
    </message>
    <message>
        <source>The right side began.</source>
        <translation>Die rechte Seite begann.</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Links {time}</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Rechts {time}</translation>
    </message>
    <message>
        <source>Both sides {time}</source>
        <translation>Beide Seiten {time}</translation>
    </message>
    <message>
        <source>held {held} of {planned}</source>
        <translation>{held} von {planned} gehalten</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Both sides in turn</source>
        <translation>Beide Seiten abwechselnd</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Paused for {time}</source>
        <translation>{time} pausiert</translation>
    </message>
    <message>
        <source>Paused for {time}, the computer slept</source>
        <translation>{time} pausiert, der Computer schlief</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>{minutes}, stopped early</source>
        <translation>{minutes}, vorzeitig beendet</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>{what}, goal reached.</source>
        <translation>{what}, Ziel erreicht.</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>Nothing was held on one side in this time.</source>
        <translation>In dieser Zeit wurde nichts auf einer Seite gehalten.</translation>
    </message>
    <message>
        <source>Left and right are even.</source>
        <translation>Links und rechts sind ausgeglichen.</translation>
    </message>
    <message>
        <source>Right was held {time} longer ({share}).</source>
        <translation>Die rechte Seite wurde {time} länger gehalten ({share}).</translation>
    </message>
    <message>
        <source>Left was held {time} longer ({share}).</source>
        <translation>Die linke Seite wurde {time} länger gehalten ({share}).</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>an %n Tag</numerusform>
            <numerusform>an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s), {time} together</source>
        <translation>
            <numerusform>%n Pause, {time}</numerusform>
            <numerusform>%n Pausen, zusammen {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal of one session a week was reached in {reached} of %n week(s).</source>
        <translation>
            <numerusform>Das Ziel von einer Einheit pro Woche hast du in {reached} von %n Woche erreicht.</numerusform>
            <numerusform>Das Ziel von einer Einheit pro Woche hast du in {reached} von %n Wochen erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal of {goal} sessions a week was reached in {reached} of %n week(s).</source>
        <translation>
            <numerusform>Das Ziel von {goal} Einheiten pro Woche hast du in {reached} von %n Woche erreicht.</numerusform>
            <numerusform>Das Ziel von {goal} Einheiten pro Woche hast du in {reached} von %n Wochen erreicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Session deleted.</source>
        <translation>Einheit gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Enter opens, Delete removes.</source>
        <translation>Eingabe öffnet, Entf löscht.</translation>
    </message>
</context>
<context>
    <name>HoldScale</name>
    <message>
        <source>Hold times</source>
        <translation>Haltezeiten</translation>
    </message>
    <message>
        <source>&amp;Scale all holds</source>
        <translation>Haltezeiten s&amp;kalieren</translation>
    </message>
    <message>
        <source>Holds with a time of your own keep it.</source>
        <translation>Übungen mit eigener Haltezeit behalten sie.</translation>
    </message>
    <message>
        <source>Every hold lasts as long as its routine says.</source>
        <translation>Jede Haltezeit bleibt, wie die Routine sie vorgibt.</translation>
    </message>
    <message>
        <source>A hold of {before} s now lasts {after} s.</source>
        <translation>Aus {before}&#xa0;s Halten werden jetzt {after}&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>Hurting</name>
    <message>
        <source>Strong, sharp, pinching or numb: stop</source>
        <translation>Stark, stechend, klemmend, taub: aufhören</translation>
    </message>
    <message>
        <source>A little, a dull ache: go gently</source>
        <translation>Etwas, dumpf: sachte weiter</translation>
    </message>
    <message>
        <source>Nothing bad: go on</source>
        <translation>Nichts Schlimmes: weiter</translation>
    </message>
    <message>
        <source>Gently now. It is remembered.</source>
        <translation>Jetzt sachte. Das ist gemerkt.</translation>
    </message>
    <message>
        <source>{drill} is stopped. Left out until {until}: {areas}.</source>
        <translation>{drill} ist beendet. Ausgelassen bis {until}: {areas}.</translation>
    </message>
</context>
<context>
    <name>ImportBody</name>
    <message>
        <source>Its drills</source>
        <translation>Übungen darin</translation>
    </message>
    <message>
        <source>The routine</source>
        <translation>Die Routine</translation>
    </message>
    <message>
        <source>What else is wrong with it</source>
        <translation>Was sonst nicht stimmt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Diese Datei lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>What is not taken over as it was</source>
        <translation>Was nicht so übernommen wird, wie es war</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>Nichts hinzufügen (Esc)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add it to what is yours (Ctrl+Enter)</source>
        <translation>Zu deinen Routinen hinzufügen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>„{name}“ wurde hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was added, with %n drill(s).</source>
        <translation>
            <numerusform>„{name}“ wurde hinzugefügt, mit %n Übung.</numerusform>
            <numerusform>„{name}“ wurde hinzugefügt, mit %n Übungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>No drill chosen</source>
        <translation>Keine Übung gewählt</translation>
    </message>
    <message>
        <source>Choose a drill in the list to set its dose.</source>
        <translation>Wähl in der Liste eine Übung, um ihren Umfang einzustellen.</translation>
    </message>
    <message>
        <source>This drill is no longer there. Remove it, or undo.</source>
        <translation>Diese Übung gibt es nicht mehr. Entferne sie oder mach es rückgängig.</translation>
    </message>
    <message>
        <source>You do {dose}: your own dose in Settings comes first.</source>
        <translation>Du machst {dose}: Dein eigener Umfang in den Einstellungen hat Vorrang.</translation>
    </message>
    <message>
        <source>You do {dose}: Settings scale all holds by {percent}.</source>
        <translation>Du machst {dose}: Die Einstellungen skalieren alle Haltezeiten auf {percent}.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Üblicher Umfang</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>The same drill a second time</source>
        <translation>Dieselbe Übung ein zweites Mal</translation>
    </message>
    <message>
        <source>Back to what the drill itself says</source>
        <translation>Zurück zur Vorgabe der Übung</translation>
    </message>
    <message>
        <source>Take the drill out of the routine</source>
        <translation>Übung aus der Routine nehmen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>D&amp;ose</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Runden</translation>
    </message>
    <message>
        <source>Seconds a rep</source>
        <translation>Sekunden pro Wiederholung</translation>
    </message>
    <message>
        <source>Wa&amp;y to do it</source>
        <translation>&amp;Variante</translation>
    </message>
    <message>
        <source>Rest a&amp;fter it</source>
        <translation>&amp;Pause danach</translation>
    </message>
    <message>
        <source>As you usually do it</source>
        <translation>Wie du sie sonst machst</translation>
    </message>
    <message>
        <source>The sa&amp;me on both sides</source>
        <translation>Auf &amp;beiden Seiten gleich</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Stop at 60 degrees</source>
        <translation>Bei 60 Grad aufhören</translation>
    </message>
    <message>
        <source>Said and shown before the drill starts</source>
        <translation>Wird vor der Übung gesagt und gezeigt</translation>
    </message>
    <message>
        <source>Note for this drill</source>
        <translation>Notiz zu dieser Übung</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Drills of the routine</source>
        <translation>Übungen der Routine</translation>
    </message>
    <message>
        <source>Alt with Up or Down moves a drill. Delete removes it. Enter changes it.</source>
        <translation>Alt mit Pfeil hoch oder runter verschiebt eine Übung. Entf entfernt sie. Enter ändert sie.</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>{number} of {count}: {name}. {about} {fault}</source>
        <translation>{number} von {count}: {name}. {about} {fault}</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Name of the routine</source>
        <translation>Name der Routine</translation>
    </message>
    <message>
        <source>Add drills</source>
        <translation>Übungen hinzufügen</translation>
    </message>
    <message>
        <source>Add drills from the library (Ctrl+F or Insert)</source>
        <translation>Übungen aus der Bibliothek hinzufügen (Strg+F oder Einfg)</translation>
    </message>
    <message>
        <source>No drills yet</source>
        <translation>Noch keine Übungen</translation>
    </message>
    <message>
        <source>Add drills from the library. Minutes, planes and muscles are shown here.</source>
        <translation>Füge Übungen aus der Bibliothek hinzu. Minuten, Ebenen und Muskeln siehst du hier.</translation>
    </message>
    <message>
        <source>{drills} · {length} of work</source>
        <translation>{drills} · {length} aktiv</translation>
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
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Go to {title}</source>
        <translation>Zu „{title}“</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Saved: {test}.</source>
        <translation>Gespeichert: {test}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Berichtigt.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Left out: {test}.</source>
        <translation>Weggelassen: {test}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pause and resume; say that reps are done</source>
        <translation>Pause und weiter; sagen, dass die Wiederholungen geschafft sind</translation>
    </message>
    <message>
        <source>This step again, or the one before; undo a jump</source>
        <translation>Diesen Schritt noch einmal, oder den davor; einen Sprung zurücknehmen</translation>
    </message>
    <message>
        <source>Skip to the next step</source>
        <translation>Zum nächsten Schritt springen</translation>
    </message>
    <message>
        <source>Make this step longer</source>
        <translation>Diesen Schritt verlängern</translation>
    </message>
    <message>
        <source>Easier, and back</source>
        <translation>Leichter, und zurück</translation>
    </message>
    <message>
        <source>Harder, and back</source>
        <translation>Schwerer, und zurück</translation>
    </message>
    <message>
        <source>Not this one today: leave it out or swap it</source>
        <translation>Heute nicht diese: weglassen oder tauschen</translation>
    </message>
    <message>
        <source>List of drills, to go to any of them</source>
        <translation>Liste der Übungen, um zu einer zu springen</translation>
    </message>
    <message>
        <source>Say once more how it is done</source>
        <translation>Noch einmal sagen, wie es geht</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>Figur spiegeln</translation>
    </message>
    <message>
        <source>Mat mode, and back</source>
        <translation>Mattenmodus, und zurück</translation>
    </message>
    <message>
        <source>Voice on and off</source>
        <translation>Stimme an und aus</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Umschalt+V</translation>
    </message>
    <message>
        <source>Chimes on and off</source>
        <translation>Signaltöne an und aus</translation>
    </message>
    <message>
        <source>Leave mat mode, or end the session</source>
        <translation>Mattenmodus verlassen, sonst die Einheit beenden</translation>
    </message>
    <message>
        <source>? or F1</source>
        <translation>? oder F1</translation>
    </message>
    <message>
        <source>Show and close these keys</source>
        <translation>Diese Tasten zeigen und schließen</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Medientasten</translation>
    </message>
    <message>
        <source>Pause, skip and back from the mat, as a clicker does</source>
        <translation>Pause, Überspringen und Zurück von der Matte aus, wie mit einem Presenter</translation>
    </message>
    <message>
        <source>Keys in a session</source>
        <translation>Tasten in einer Einheit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>Zum nächsten Knopf oder Feld</translation>
    </message>
    <message>
        <source>Quit HipTimer</source>
        <translation>HipTimer beenden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Fewer or more minutes</source>
        <translation>Weniger oder mehr Minuten</translation>
    </message>
    <message>
        <source>One of the lengths that are offered</source>
        <translation>Eine der angebotenen Längen</translation>
    </message>
    <message>
        <source>Make it a favourite, or no longer</source>
        <translation>Zum Favoriten machen, oder nicht mehr</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>Von Karte zu Karte</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinschauen</translation>
    </message>
    <message>
        <source>Make it as long as you have time</source>
        <translation>An die Zeit anpassen, die du hast</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>From card to card, or turn the figure</source>
        <translation>Von Karte zu Karte, oder die Figur drehen</translation>
    </message>
    <message>
        <source>Let the figure move, or stop it</source>
        <translation>Die Figur bewegen oder anhalten</translation>
    </message>
    <message>
        <source>Make a new routine</source>
        <translation>Eine neue Routine anlegen</translation>
    </message>
    <message>
        <source>Add a drill</source>
        <translation>Eine Übung hinzufügen</translation>
    </message>
    <message>
        <source>Move a drill</source>
        <translation>Eine Übung verschieben</translation>
    </message>
    <message>
        <source>Duplicate a drill</source>
        <translation>Eine Übung duplizieren</translation>
    </message>
    <message>
        <source>Remove a drill</source>
        <translation>Eine Übung entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>It hurts: stop the drill, or go gently</source>
        <translation>Es tut weh: aufhören oder sachte weiter</translation>
    </message>
    <message>
        <source>A step more or less</source>
        <translation>Einen Schritt mehr oder weniger</translation>
    </message>
    <message>
        <source>Keep the reading</source>
        <translation>Messwert behalten</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Hear the step</source>
        <translation>Schritt anhören</translation>
    </message>
    <message>
        <source>Hold between two notes, or start and stop the clock</source>
        <translation>Zwischen zwei Tönen halten oder die Uhr starten und stoppen</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag zu Tag</translation>
    </message>
    <message>
        <source>The next session of the day</source>
        <translation>Die nächste Einheit des Tages</translation>
    </message>
    <message>
        <source>Move a session by a day</source>
        <translation>Eine Einheit um einen Tag verschieben</translation>
    </message>
    <message>
        <source>Move a session by a week</source>
        <translation>Eine Einheit um eine Woche verschieben</translation>
    </message>
    <message>
        <source>Leave a session out</source>
        <translation>Eine Einheit weglassen</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
</context>
<context>
    <name>LargeCard</name>
    <message>
        <source>Favourite: comes first</source>
        <translation>Favorit: steht vorn</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>LeaveIt</name>
    <message>
        <source>When not to</source>
        <translation>Wann nicht</translation>
    </message>
    <message>
        <source>Not today with</source>
        <translation>Heute nicht bei</translation>
    </message>
    <message>
        <source>Not at all with</source>
        <translation>Gar nicht bei</translation>
    </message>
</context>
<context>
    <name>LeaveOutSheet</name>
    <message>
        <source>Leave it out for good</source>
        <translation>Für immer weglassen</translation>
    </message>
    <message>
        <source>The routines that come with HipTimer do without it from now on. Your own stay as they are. You can bring it back here or in Settings.</source>
        <translation>Die Routinen von HipTimer kommen ab jetzt ohne sie aus. Deine eigenen bleiben, wie sie sind. Zurückholen kannst du sie hier oder in den Einstellungen.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What do you want to do instead?</source>
        <translation>Was willst du stattdessen machen?</translation>
    </message>
    <message>
        <source>Leave out {name}?</source>
        <translation>{name} weglassen?</translation>
    </message>
    <message>
        <source>Nothing, make them shorter</source>
        <translation>Nichts, die Routinen werden kürzer</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Sta&amp;y</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved yet: {reason} Leave without your changes?</source>
        <translation>„{name}“ lässt sich noch nicht speichern: {reason} Ohne deine Änderungen verlassen?</translation>
    </message>
    <message>
        <source>Save your changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
</context>
<context>
    <name>LeftOutStrip</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Left out for good. Instead: {name}.</source>
        <translation>Für immer weggelassen. Stattdessen: {name}.</translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>Für immer weggelassen.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>run day</source>
        <translation>Lauftag</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verlegt</translation>
    </message>
    <message>
        <source>race</source>
        <translation>Rennen</translation>
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
        <translation>{least} bis {most}&#xa0;s</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Of the window, the drills and the voice.</source>
        <translation>Für Fenster, Übungen und Stimme.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Pictures stand still and nothing slides or fades.</source>
        <translation>Bilder stehen still, nichts gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>In the system&apos;s settings you can have it stay on longer.</source>
        <translation>In den Einstellungen des Systems kannst du ihn länger anlassen.</translation>
    </message>
    <message>
        <source>Less motio&amp;n</source>
        <translation>Weni&amp;ger Bewegung</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Paused. You can go on with this session when you open HipTimer again.</source>
        <translation>Angehalten. Du kannst diese Einheit fortsetzen, wenn du HipTimer wieder öffnest.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MatBar</name>
    <message>
        <source>Leave mat mode</source>
        <translation>Mattenmodus verlassen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>F or Esc</source>
        <translation>F oder Esc</translation>
    </message>
</context>
<context>
    <name>MatView</name>
    <message>
        <source>Mat mode</source>
        <translation>Mattenmodus</translation>
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
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Wie im Spiegel</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>You left it out</source>
        <translation>Von dir weggelassen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Both: {words}</source>
        <translation>Beide: {words}</translation>
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
        <translation>Mit dem Handy</translation>
    </message>
    <message>
        <source>With tape and wall</source>
        <translation>Mit Maßband und Wand</translation>
    </message>
    <message>
        <source>With the clock</source>
        <translation>Mit der Uhr</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>gehaltene Sekunden</translation>
    </message>
    <message>
        <source>cm, lower is more range</source>
        <translation>cm, tiefer ist beweglicher</translation>
    </message>
    <message>
        <source>degrees, higher is more range</source>
        <translation>Grad, höher ist beweglicher</translation>
    </message>
    <message>
        <source>More degrees mean more range.</source>
        <translation>Mehr Grad heißen mehr Beweglichkeit.</translation>
    </message>
    <message>
        <source>Fewer centimetres mean more range.</source>
        <translation>Weniger Zentimeter heißen mehr Beweglichkeit.</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Gemessene Hüften</translation>
    </message>
    <message>
        <source>Printed on {day}. Each value is the mean of one day, measured alone.</source>
        <translation>Gedruckt am {day}. Jeder Wert ist das Mittel eines Tages, allein gemessen.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>practice day</source>
        <translation>Übungstag</translation>
    </message>
    <message>
        <source>too soon to be compared</source>
        <translation>zu früh für einen Vergleich</translation>
    </message>
    <message>
        <source>Practice day done</source>
        <translation>Übungstag erledigt</translation>
    </message>
    <message>
        <source>First day of your start done</source>
        <translation>Erster Anfangstag erledigt</translation>
    </message>
    <message>
        <source>This is your start</source>
        <translation>Das ist dein Anfang</translation>
    </message>
    <message>
        <source>One value since your start</source>
        <translation>Ein Wert seit deinem Anfang</translation>
    </message>
    <message>
        <source>No change beyond the error of measuring yet</source>
        <translation>Noch keine Änderung über den Messfehler hinaus</translation>
    </message>
    <message>
        <source>Longer hold than at the start, beyond the error of measuring</source>
        <translation>Länger gehalten als am Anfang, über den Messfehler hinaus</translation>
    </message>
    <message>
        <source>More range than at the start, beyond the error of measuring</source>
        <translation>Beweglicher als am Anfang, über den Messfehler hinaus</translation>
    </message>
    <message>
        <source>Shorter hold than at the start</source>
        <translation>Kürzer gehalten als am Anfang</translation>
    </message>
    <message>
        <source>Less range than at the start</source>
        <translation>Weniger beweglich als am Anfang</translation>
    </message>
    <message>
        <source>The first day is for practice.</source>
        <translation>Der erste Tag ist zum Üben.</translation>
    </message>
    <message>
        <source>It counts for nothing. Two days make your start.</source>
        <translation>Er zählt nicht. Zwei Tage ergeben deinen Anfang.</translation>
    </message>
    <message>
        <source>Measure once more, two days to two weeks later.</source>
        <translation>Miss noch einmal, zwei Tage bis zwei Wochen später.</translation>
    </message>
    <message>
        <source>{value}, the mean of two days. One day can be off by {band}.</source>
        <translation>{value}, das Mittel zweier Tage. Ein einzelner Tag kann um {band} danebenliegen.</translation>
    </message>
    <message>
        <source>{value}, give or take {band}. Two values say more than one.</source>
        <translation>{value}, plus/minus {band}. Zwei Werte sagen mehr als einer.</translation>
    </message>
    <message>
        <source>From {start} to {now}. One day can be off by {band}.</source>
        <translation>Von {start} auf {now}. Ein einzelner Tag kann um {band} danebenliegen.</translation>
    </message>
    <message>
        <source>The left side holds for less, beyond the error.</source>
        <translation>Links hältst du kürzer, über den Messfehler hinaus.</translation>
    </message>
    <message>
        <source>The right side holds for less, beyond the error.</source>
        <translation>Rechts hältst du kürzer, über den Messfehler hinaus.</translation>
    </message>
    <message>
        <source>The left side has less range, beyond the error.</source>
        <translation>Links bist du weniger beweglich, über den Messfehler hinaus.</translation>
    </message>
    <message>
        <source>The right side has less range, beyond the error.</source>
        <translation>Rechts bist du weniger beweglich, über den Messfehler hinaus.</translation>
    </message>
    <message>
        <source>Your hips have more range than at the start.</source>
        <translation>Deine Hüften sind beweglicher als am Anfang.</translation>
    </message>
    <message>
        <source>Your hips have less range than at the start.</source>
        <translation>Deine Hüften sind weniger beweglich als am Anfang.</translation>
    </message>
    <message>
        <source>People in one study: {mean} on average. {who}.</source>
        <translation>Menschen in einer Studie: im Mittel {mean}. {who}.</translation>
    </message>
    <message>
        <source>People in one study: {mean} on average, most {low} to {high}. {who}.</source>
        <translation>Menschen in einer Studie: im Mittel {mean}, die meisten {low} bis {high}. {who}.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt dran</translation>
    </message>
    <message>
        <source>Next from {day}</source>
        <translation>Wieder ab {day}</translation>
    </message>
    <message>
        <source>{side} {value}</source>
        <translation>{side} {value}</translation>
    </message>
    <message>
        <source>{values}, mean {mean}</source>
        <translation>{values}, Mittel {mean}</translation>
    </message>
    <message numerus="yes">
        <source>Measure %n test(s)</source>
        <translation>
            <numerusform>%n Test messen</numerusform>
            <numerusform>%n Tests messen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) due.</source>
        <translation>
            <numerusform>%n Test steht an.</numerusform>
            <numerusform>%n Tests stehen an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie far apart. Please read %n more time(s).</source>
        <translation>
            <numerusform>Sie liegen weit auseinander. Bitte miss noch %n Mal.</numerusform>
            <numerusform>Sie liegen weit auseinander. Bitte miss noch %n Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Jetzt die linke Seite</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Jetzt die rechte Seite</translation>
    </message>
    <message>
        <source>More seconds: you held it longer.</source>
        <translation>Mehr Sekunden: Du hast länger gehalten.</translation>
    </message>
</context>
<context>
    <name>MeasuringLine</name>
    <message>
        <source>Measured hips</source>
        <translation>Gemessene Hüften</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Don&apos;t offer it</source>
        <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
        <source>It is offered again in three days.</source>
        <translation>In drei Tagen wird es wieder angeboten.</translation>
    </message>
    <message>
        <source>It is not offered any more. Settings &gt; You has it.</source>
        <translation>Es wird nicht mehr angeboten. Du findest es unter Einstellungen &gt; Du.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>How far your hips move, on the left and on the right.</source>
        <translation>Wie weit sich deine Hüften bewegen, links und rechts.</translation>
    </message>
    <message>
        <source>Does it work? Measure how far your hips move, at home.</source>
        <translation>Hilft es? Miss zu Hause, wie weit sich deine Hüften bewegen.</translation>
    </message>
    <message numerus="yes">
        <source>Your start: %n test(s) to measure once more.</source>
        <translation>
            <numerusform>Dein Anfang: %n Test noch einmal messen.</numerusform>
            <numerusform>Dein Anfang: %n Tests noch einmal messen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is time again: measure %n test(s).</source>
        <translation>
            <numerusform>Es ist wieder Zeit: %n Test messen.</numerusform>
            <numerusform>Es ist wieder Zeit: %n Tests messen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuringPage</name>
    <message>
        <source>Stopped. No number is kept. See a professional if the pain stays.</source>
        <translation>Abgebrochen. Kein Wert wird behalten. Bleibt der Schmerz, lass ihn von einer Fachperson ansehen.</translation>
    </message>
    <message>
        <source>Your readings are taken away.</source>
        <translation>Deine Messwerte sind entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This session is not being recorded. {reason}</source>
        <translation>Diese Einheit wird nicht aufgezeichnet. {reason}</translation>
    </message>
    <message>
        <source>The disk is full, so the journal cannot be written.</source>
        <translation>Der Datenträger ist voll, deshalb lässt sich das Journal nicht schreiben.</translation>
    </message>
    <message>
        <source>The journal&apos;s file or folder is read-only, so nothing can be added to it.</source>
        <translation>Datei oder Ordner des Journals ist schreibgeschützt, deshalb lässt sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>Another program is using the journal; HipTimer tries again with the next step.</source>
        <translation>Ein anderes Programm nutzt gerade das Journal; HipTimer versucht es beim nächsten Schritt wieder.</translation>
    </message>
    <message>
        <source>The journal is damaged. HipTimer repairs it at the next start.</source>
        <translation>Das Journal ist beschädigt. HipTimer repariert es beim nächsten Start.</translation>
    </message>
    <message>
        <source>The journal cannot be opened where it is.</source>
        <translation>Das Journal lässt sich an seinem Ort nicht öffnen.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the journal cannot be used just now.</source>
        <translation>Der Datenträger meldet einen Fehler, deshalb lässt sich das Journal gerade nicht verwenden.</translation>
    </message>
    <message>
        <source>The journal was written by a newer HipTimer, so this one changes nothing in it.</source>
        <translation>Das Journal stammt von einem neueren HipTimer, deshalb ändert dieser nichts daran.</translation>
    </message>
    <message>
        <source>The journal cannot be used just now: {reason}.</source>
        <translation>Das Journal lässt sich gerade nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>{reason} Nothing can be kept in {folder}. Make it writable, or choose another folder.</source>
        <translation>{reason} In {folder} lässt sich nichts aufbewahren. Mach den Ordner beschreibbar oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>This session is not in the journal.</source>
        <translation>Diese Einheit steht nicht im Journal.</translation>
    </message>
    <message>
        <source>The journal was damaged and has been repaired. The damaged file is kept beside it.</source>
        <translation>Das Journal war beschädigt und wurde repariert. Die beschädigte Datei liegt noch daneben.</translation>
    </message>
    <message>
        <source>The journal was damaged: nothing could be read from it. The damaged file is kept as {file}.</source>
        <translation>Das Journal war beschädigt: Nichts daraus war lesbar. Die beschädigte Datei bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <source>The journal was damaged: 1 session was recovered. The damaged file is kept as {file}.</source>
        <translation>Das Journal war beschädigt: 1 Einheit wurde gerettet. Die beschädigte Datei bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <source>The journal was damaged: {count} sessions were recovered. The damaged file is kept as {file}.</source>
        <translation>Das Journal war beschädigt: {count} Einheiten wurden gerettet. Die beschädigte Datei bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <source>The journal {file} of another computer is damaged and was passed over. Open HipTimer on that computer to repair it.</source>
        <translation>Das Journal {file} eines anderen Computers ist beschädigt und wurde übergangen. Öffne HipTimer auf jenem Computer, um es zu reparieren.</translation>
    </message>
    <message>
        <source>The journal {file} of another computer comes from a newer HipTimer and was passed over. Update HipTimer here to have its sessions.</source>
        <translation>Das Journal {file} eines anderen Computers stammt von einem neueren HipTimer und wurde übergangen. Aktualisiere HipTimer hier, um seine Einheiten zu sehen.</translation>
    </message>
    <message>
        <source>{path} has to end in {ending} or {other}.</source>
        <translation>{path} muss auf {ending} oder {other} enden.</translation>
    </message>
    <message>
        <source>{path} is larger than {count} MB and was not read.</source>
        <translation>{path} ist größer als {count}&#xa0;MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The voice does not answer. The session goes on with chimes and text.</source>
        <translation>Die Stimme antwortet nicht. Die Einheit geht mit Signaltönen und Text weiter.</translation>
    </message>
    <message>
        <source>The voice cannot say some of the sentences. A chime plays instead.</source>
        <translation>Die Stimme kann einige Sätze nicht sprechen. Stattdessen ertönt ein Signalton.</translation>
    </message>
    <message>
        <source>The chosen voice is not on this computer. The default voice speaks instead.</source>
        <translation>Die gewählte Stimme gibt es auf diesem Computer nicht. Stattdessen spricht die Standardstimme.</translation>
    </message>
    <message>
        <source>The chosen voice does not answer. The default voice speaks instead.</source>
        <translation>Die gewählte Stimme antwortet nicht. Stattdessen spricht die Standardstimme.</translation>
    </message>
    <message>
        <source>There is no English voice on this computer. The session uses chimes and text.</source>
        <translation>Auf diesem Computer gibt es keine englische Stimme. Die Einheit nutzt Signaltöne und Text.</translation>
    </message>
    <message>
        <source>There is no German voice on this computer. The session uses chimes and text.</source>
        <translation>Auf diesem Computer gibt es keine deutsche Stimme. Die Einheit nutzt Signaltöne und Text.</translation>
    </message>
    <message>
        <source>There is no Spanish voice on this computer. The session uses chimes and text.</source>
        <translation>Auf diesem Computer gibt es keine spanische Stimme. Die Einheit nutzt Signaltöne und Text.</translation>
    </message>
    <message>
        <source>There is no French voice on this computer. The session uses chimes and text.</source>
        <translation>Auf diesem Computer gibt es keine französische Stimme. Die Einheit nutzt Signaltöne und Text.</translation>
    </message>
    <message>
        <source>There is no Italian voice on this computer. The session uses chimes and text.</source>
        <translation>Auf diesem Computer gibt es keine italienische Stimme. Die Einheit nutzt Signaltöne und Text.</translation>
    </message>
    <message>
        <source>To add one, open Settings &gt; Time &amp; language &gt; Speech, and choose “Add voices”.</source>
        <translation>Um eine hinzuzufügen, öffne Einstellungen &gt; Zeit &amp; Sprache &gt; Spracherkennung (auf Englisch: Settings &gt; Time &amp; language &gt; Speech) und wähl „Stimmen hinzufügen“.</translation>
    </message>
    <message>
        <source>To add one, open System Settings &gt; Accessibility &gt; Spoken Content, and choose “System voice”.</source>
        <translation>Um eine hinzuzufügen, öffne Systemeinstellungen &gt; Bedienungshilfen &gt; Gesprochene Inhalte (auf Englisch: System Settings &gt; Accessibility &gt; Spoken Content) und wähl „Systemstimme“.</translation>
    </message>
    <message>
        <source>Voice clips cannot be saved on the disk. They are made again at each start.</source>
        <translation>Die Ansagen lassen sich nicht auf dem Datenträger speichern. Sie werden bei jedem Start neu erzeugt.</translation>
    </message>
    <message>
        <source>No sound device was found. The session goes on without sound.</source>
        <translation>Es wurde kein Audiogerät gefunden. Die Einheit geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>Your change is in use, but {path} cannot be written: {reason}.</source>
        <translation>Deine Änderung gilt, aber {path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The folder {chosen} is not there. HipTimer uses {folder} for now, and brings everything together when it is back.</source>
        <translation>Der Ordner {chosen} ist nicht da. HipTimer nutzt vorerst {folder} und führt alles zusammen, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>This start named its folder with --data-dir. Start HipTimer without it first.</source>
        <translation>Bei diesem Start war der Ordner mit --data-dir vorgegeben. Starte HipTimer erst ohne diese Option.</translation>
    </message>
    <message>
        <source>Your settings as they are here were saved in its place.</source>
        <translation>Stattdessen wurden deine Einstellungen gespeichert, wie sie hier sind.</translation>
    </message>
    <message>
        <source>{file} is damaged and could not be set aside ({reason}). {more}</source>
        <translation>{file} ist beschädigt und ließ sich nicht beiseitelegen ({reason}). {more}</translation>
    </message>
    <message>
        <source>{file} is damaged. It is kept as {copy}. {more}</source>
        <translation>{file} ist beschädigt und bleibt als {copy} erhalten. {more}</translation>
    </message>
    <message>
        <source>What you were writing cannot be offered.</source>
        <translation>Was du gerade geschrieben hast, kann nicht angeboten werden.</translation>
    </message>
    <message>
        <source>Some of what you were writing cannot be offered.</source>
        <translation>Ein Teil von dem, was du gerade geschrieben hast, kann nicht angeboten werden.</translation>
    </message>
    <message>
        <source>Your change was not saved: {path} cannot be written ({reason}).</source>
        <translation>Deine Änderung wurde nicht gespeichert: {path} lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>Your change was not saved. {more}</source>
        <translation>Deine Änderung wurde nicht gespeichert. {more}</translation>
    </message>
    <message>
        <source>Left out of your own content: {fault}.</source>
        <translation>Aus deinen eigenen Inhalten ausgelassen: {fault}.</translation>
    </message>
    <message>
        <source>There is 1 more such fault.</source>
        <translation>Es gibt 1 weiteren solchen Fehler.</translation>
    </message>
    <message>
        <source>There are {count} more such faults.</source>
        <translation>Es gibt {count} weitere solche Fehler.</translation>
    </message>
    <message>
        <source>HipTimer now comes with “{old}” itself. Your own of that id is kept as “{new}”.</source>
        <translation>HipTimer bringt „{old}“ jetzt selbst mit. Deine eigene mit dieser Kennung bleibt als „{new}“ erhalten.</translation>
    </message>
    <message>
        <source>“{name}” is part of {routines}. Take it out there first.</source>
        <translation>„{name}“ ist Teil von {routines}. Nimm sie dort zuerst heraus.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}.</source>
        <translation>Dieses Bild lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>it is not a PNG, JPEG, WebP or SVG picture</source>
        <translation>es ist kein PNG-, JPEG-, WebP- oder SVG-Bild</translation>
    </message>
    <message>
        <source>it has {size} MB, and {most} MB is the most</source>
        <translation>es hat {size}&#xa0;MB, höchstens {most}&#xa0;MB sind möglich</translation>
    </message>
    <message>
        <source>an SVG picture may have {most} MB, this one has more</source>
        <translation>ein SVG-Bild darf {most}&#xa0;MB haben, dieses hat mehr</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, and {side} a side or {count} million in all are the most</source>
        <translation>es hat {width} x {height} Pixel, möglich sind höchstens {side} pro Seite und {count} Millionen insgesamt</translation>
    </message>
    <message>
        <source>it has a DOCTYPE; save it as plain SVG or as PNG</source>
        <translation>es hat einen DOCTYPE; speichere es als einfaches SVG oder als PNG</translation>
    </message>
    <message>
        <source>it has an XML instruction such as a style sheet; save it as PNG</source>
        <translation>es hat eine XML-Anweisung, etwa ein Stylesheet; speichere es als PNG</translation>
    </message>
    <message>
        <source>an SVG picture may not have {what}; save it as PNG</source>
        <translation>ein SVG-Bild darf {what} nicht enthalten; speichere es als PNG</translation>
    </message>
    <message>
        <source>“{file}” was not added: {reason}.</source>
        <translation>„{file}“ wurde nicht hinzugefügt: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shared: {reason}.</source>
        <translation>„{name}“ lässt sich nicht teilen: {reason}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. There are: {names}.</source>
        <translation>Es gibt keine Routine „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>it needs {names}, which this HipTimer does not have; a newer one may</source>
        <translation>sie braucht {names}, was dieser HipTimer nicht hat; ein neuerer vielleicht schon</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>sie ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>it is not a HipTimer routine</source>
        <translation>sie ist keine HipTimer-Routine</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>sie ist verschlüsselt</translation>
    </message>
    <message>
        <source>there is no routine in it</source>
        <translation>darin ist keine Routine</translation>
    </message>
    <message>
        <source>it is compressed in a way that HipTimer does not use</source>
        <translation>sie ist auf eine Art komprimiert, die HipTimer nicht nutzt</translation>
    </message>
    <message>
        <source>it was made by a newer HipTimer; update HipTimer to add it</source>
        <translation>sie stammt von einem neueren HipTimer; aktualisiere HipTimer, um sie hinzuzufügen</translation>
    </message>
    <message>
        <source>it does not say which version of the format it has</source>
        <translation>sie nennt die Version ihres Formats nicht</translation>
    </message>
    <message>
        <source>it has more than {count} MB</source>
        <translation>sie hat mehr als {count}&#xa0;MB</translation>
    </message>
    <message>
        <source>it holds more than {count} MB</source>
        <translation>sie enthält mehr als {count}&#xa0;MB</translation>
    </message>
    <message>
        <source>it holds more than {count} parts</source>
        <translation>sie enthält mehr als {count} Teile</translation>
    </message>
    <message>
        <source>it holds something that is neither a routine nor its picture: {name}</source>
        <translation>sie enthält etwas, das weder Routine noch ihr Bild ist: {name}</translation>
    </message>
    <message>
        <source>the picture {name} is missing</source>
        <translation>das Bild {name} fehlt</translation>
    </message>
    <message>
        <source>the picture {name} belongs to no drill</source>
        <translation>das Bild {name} gehört zu keiner Übung</translation>
    </message>
    <message>
        <source>the picture {name} is not what its name says</source>
        <translation>das Bild {name} ist nicht, was sein Name sagt</translation>
    </message>
    <message>
        <source>the picture {name} cannot be used: {reason}</source>
        <translation>das Bild {name} lässt sich nicht verwenden: {reason}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>The screen may go dark: this computer does not let HipTimer keep it on.</source>
        <translation>Der Bildschirm kann dunkel werden: Dieser Computer lässt nicht zu, dass HipTimer ihn anlässt.</translation>
    </message>
    <message>
        <source>There is no font on this computer to print with.</source>
        <translation>Auf diesem Computer gibt es keine Schrift zum Drucken.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{fault}, and {count} more</source>
        <translation>{fault}, und {count} weitere</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation>{place}: gefunden {found}, erwartet {expected}</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent erschöpft</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Defaults are in use.</source>
        <translation>Es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>Hang it on the wall</source>
        <translation>Zum Aufhängen an der Wand</translation>
    </message>
    <message>
        <source>HipTimer routine</source>
        <translation>HipTimer-Routine</translation>
    </message>
    <message>
        <source>Listen without any screen</source>
        <translation>Anhören, ganz ohne Bildschirm</translation>
    </message>
    <message>
        <source>New sessions: {added}. Changed: {updated}. Already there: {there}.</source>
        <translation>Neue Einheiten: {added}. Geändert: {updated}. Schon da: {there}.</translation>
    </message>
    <message>
        <source>Not usable: {values}. The rest is in use.</source>
        <translation>Nicht verwendbar: {values}. Der Rest gilt.</translation>
    </message>
    <message>
        <source>Open it in another HipTimer</source>
        <translation>In einem anderen HipTimer öffnen</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sessions written to {path}: {count}.</source>
        <translation>Nach {path} geschriebene Einheiten: {count}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>The drills are in English, as a file is damaged: {fault}</source>
        <translation>Die Übungen sind auf Englisch, weil eine Datei beschädigt ist: {fault}</translation>
    </message>
    <message>
        <source>There is no figure for “{exercise}”.</source>
        <translation>Für „{exercise}“ gibt es keine Figur.</translation>
    </message>
    <message>
        <source>There is no folder to keep your own drills in.</source>
        <translation>Es gibt keinen Ordner für deine eigenen Übungen.</translation>
    </message>
    <message>
        <source>This system does not let HipTimer start itself at login.</source>
        <translation>Dieses System lässt HipTimer nicht beim Anmelden starten.</translation>
    </message>
    <message>
        <source>Update HipTimer to use your own drills here.</source>
        <translation>Aktualisiere HipTimer, um deine eigenen Übungen hier zu nutzen.</translation>
    </message>
    <message>
        <source>Update HipTimer to use your own routines here.</source>
        <translation>Aktualisiere HipTimer, um deine eigenen Routinen hier zu nutzen.</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>WAV-Ton</translation>
    </message>
    <message>
        <source>Your data is in that folder already.</source>
        <translation>Deine Daten sind schon in diesem Ordner.</translation>
    </message>
    <message>
        <source>Your data was copied to {folder}. HipTimer uses it from the next start.</source>
        <translation>Deine Daten wurden nach {folder} kopiert. HipTimer nutzt den Ordner ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Your own drills are missing for now.</source>
        <translation>Deine eigenen Übungen fehlen vorerst.</translation>
    </message>
    <message>
        <source>Your own routines are missing for now.</source>
        <translation>Deine eigenen Routinen fehlen vorerst.</translation>
    </message>
    <message>
        <source>it does not begin with an svg element of the SVG namespace</source>
        <translation>es beginnt nicht mit einem svg-Element des SVG-Namensraums</translation>
    </message>
    <message>
        <source>it has a text of more than {count} characters</source>
        <translation>sie hat einen Text von mehr als {count} Zeichen</translation>
    </message>
    <message>
        <source>it has a text with hidden or control characters: {text}</source>
        <translation>sie hat einen Text mit versteckten Zeichen oder Steuerzeichen: {text}</translation>
    </message>
    <message>
        <source>it holds {name} twice</source>
        <translation>sie enthält {name} zweimal</translation>
    </message>
    <message>
        <source>its JSON has a number of too many digits</source>
        <translation>ihr JSON hat eine Zahl mit zu vielen Ziffern</translation>
    </message>
    <message>
        <source>its JSON has a number that is too large</source>
        <translation>ihr JSON hat eine zu große Zahl</translation>
    </message>
    <message>
        <source>its JSON has the key {name} twice</source>
        <translation>ihr JSON hat den Schlüssel {name} zweimal</translation>
    </message>
    <message>
        <source>its JSON has {name}, which is no number</source>
        <translation>ihr JSON hat {name}, was keine Zahl ist</translation>
    </message>
    <message>
        <source>its JSON is broken in line {line}, column {column} ({reason})</source>
        <translation>ihr JSON ist in Zeile {line}, Spalte {column} fehlerhaft ({reason})</translation>
    </message>
    <message>
        <source>its JSON is nested more than {count} deep</source>
        <translation>ihr JSON ist mehr als {count} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>its XML is broken in line {line}, column {column}</source>
        <translation>sein XML ist in Zeile {line}, Spalte {column} fehlerhaft</translation>
    </message>
    <message>
        <source>its text is not UTF-8</source>
        <translation>ihr Text ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). {more}</source>
        <translation>{file} lässt sich nicht lesen ({reason}). {more}</translation>
    </message>
    <message>
        <source>{file} was written by a newer HipTimer and is left as it is. {more}</source>
        <translation>{file} stammt von einem neueren HipTimer und bleibt, wie es ist. {more}</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason} Nothing was changed.</source>
        <translation>{folder} lässt sich nicht verwenden: {reason} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} in it is a link or a device</source>
        <translation>{name} darin ist eine Verknüpfung oder ein Gerät</translation>
    </message>
    <message>
        <source>{name} in it is larger than {count} MB</source>
        <translation>{name} darin ist größer als {count}&#xa0;MB</translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation>{pages} Seiten</translation>
    </message>
    <message>
        <source>{path} could not be made. {more}</source>
        <translation>{path} konnte nicht erstellt werden. {more}</translation>
    </message>
    <message>
        <source>{place} cannot be changed: {reason}.</source>
        <translation>{place} lässt sich nicht ändern: {reason}.</translation>
    </message>
    <message>
        <source>Leave at least one day between two strength days.</source>
        <translation>Lass zwischen zwei Krafttagen mindestens einen Tag frei.</translation>
    </message>
    <message>
        <source>Long holds right before a run cost strength. Choose a routine that moves.</source>
        <translation>Langes Halten direkt vor dem Lauf kostet Kraft. Nimm eine Routine mit Bewegung.</translation>
    </message>
    <message>
        <source>Nothing is stretched on the day before a race.</source>
        <translation>Am Tag vor dem Wettkampf wird nicht gedehnt.</translation>
    </message>
    <message>
        <source>The session on that day is already done.</source>
        <translation>Die Einheit an diesem Tag ist schon erledigt.</translation>
    </message>
    <message>
        <source>There is no strength in the last days before a race.</source>
        <translation>In den letzten Tagen vor dem Wettkampf gibt es kein Krafttraining.</translation>
    </message>
    <message>
        <source>You are ill or away that day.</source>
        <translation>An diesem Tag bist du krank oder unterwegs.</translation>
    </message>
    <message>
        <source>A session stays in its week.</source>
        <translation>Eine Einheit bleibt in ihrer Woche.</translation>
    </message>
    <message>
        <source>A warm-up stays with its run.</source>
        <translation>Das Warm-up gehört zu seinem Lauf.</translation>
    </message>
    <message>
        <source>Race day has only its warm-up.</source>
        <translation>Am Wettkampftag gibt es nur das Warm-up.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a hard run.</source>
        <translation>Am Tag vor einem harten Lauf gibt es kein Krafttraining.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a long run.</source>
        <translation>Am Tag vor einem langen Lauf gibt es kein Krafttraining.</translation>
    </message>
    <message>
        <source>There is no strength on the day before a run.</source>
        <translation>Am Tag vor einem Lauf gibt es kein Krafttraining.</translation>
    </message>
    <message>
        <source>You are just getting over an illness that day.</source>
        <translation>An diesem Tag kommst du gerade erst wieder zu Kräften.</translation>
    </message>
    <message>
        <source>Your hips rest for the first days after a race.</source>
        <translation>In den ersten Tagen nach dem Wettkampf ruhen deine Hüften.</translation>
    </message>
    <message>
        <source>No leg reaches that far. Please measure again, or check what you typed.</source>
        <translation>So weit reicht kein Bein. Bitte noch einmal messen oder die Eingabe prüfen.</translation>
    </message>
    <message>
        <source>Your left side has less in “{test}”: its stretches get more of the week.</source>
        <translation>Bei „{test}“ hast du links weniger: Die Dehnungen dafür bekommen mehr von der Woche.</translation>
    </message>
    <message>
        <source>Your right side has less in “{test}”: its stretches get more of the week.</source>
        <translation>Bei „{test}“ hast du rechts weniger: Die Dehnungen dafür bekommen mehr von der Woche.</translation>
    </message>
    <message>
        <source>“{test}” is low: its stretches get more of the week.</source>
        <translation>„{test}“ ist niedrig: Seine Dehnungen bekommen mehr von der Woche.</translation>
    </message>
    <message>
        <source>HipTimer ends a session in its own way</source>
        <translation>HipTimer beendet eine Einheit auf seine Weise</translation>
    </message>
    <message>
        <source>HipTimer gives time to get ready by itself</source>
        <translation>HipTimer gibt von sich aus Zeit, sich bereit zu machen</translation>
    </message>
    <message>
        <source>HipTimer has no groups; its steps follow one another</source>
        <translation>HipTimer kennt keine Gruppen; die Schritte folgen aufeinander</translation>
    </message>
    <message>
        <source>HipTimer has nothing like it</source>
        <translation>so etwas hat HipTimer nicht</translation>
    </message>
    <message>
        <source>Of each drill the file has the name and the length alone. How it is done and what it works can be added under Drills; until then it counts for no area of the hips.</source>
        <translation>Von jeder Übung enthält die Datei nur Namen und Dauer. Wie sie geht und was sie trainiert, lässt sich unter Übungen ergänzen; bis dahin zählt sie für keinen Bereich der Hüfte.</translation>
    </message>
    <message>
        <source>a file of another timer was expected: JSON of TimeR Machine or of intervals with sets, or a table with a name and a length in each line, such as “Plank, 30”</source>
        <translation>erwartet wurde die Datei eines anderen Timers: JSON von TimeR Machine oder mit Intervallen und Sätzen, oder eine Tabelle mit Name und Dauer in jeder Zeile, etwa „Plank, 30“</translation>
    </message>
    <message>
        <source>a routine has at most {count} drills; from here on it is left out</source>
        <translation>eine Routine hat höchstens {count} Übungen; ab hier wird es weggelassen</translation>
    </message>
    <message>
        <source>column {count}</source>
        <translation>Spalte {count}</translation>
    </message>
    <message>
        <source>from another timer</source>
        <translation>aus einem anderen Timer</translation>
    </message>
    <message>
        <source>groups in groups are read {count} deep</source>
        <translation>Gruppen in Gruppen werden bis zur Tiefe {count} gelesen</translation>
    </message>
    <message>
        <source>how many times cannot be read, so it is done once</source>
        <translation>wie oft, ist nicht lesbar, darum einmal</translation>
    </message>
    <message>
        <source>it has a length of 0</source>
        <translation>die Dauer ist 0</translation>
    </message>
    <message>
        <source>it has more than {count} steps</source>
        <translation>sie hat mehr als {count} Schritte</translation>
    </message>
    <message>
        <source>it has no length that can be read</source>
        <translation>die Dauer ist nicht lesbar</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>sie hat keine Schritte</translation>
    </message>
    <message>
        <source>it has nothing to do but rests</source>
        <translation>sie enthält nur Pausen</translation>
    </message>
    <message>
        <source>it is a journal of HipTimer, which can be imported in Settings</source>
        <translation>sie ist ein Journal von HipTimer, das sich in den Einstellungen importieren lässt</translation>
    </message>
    <message>
        <source>it is shorter than a second</source>
        <translation>kürzer als eine Sekunde</translation>
    </message>
    <message>
        <source>it lasts {time}, the longest there is, instead of {asked}</source>
        <translation>dauert {time}, länger geht nicht, statt {asked}</translation>
    </message>
    <message>
        <source>it waits for a tap; in HipTimer the session goes on by itself</source>
        <translation>wartet auf ein Tippen; bei HipTimer geht es von selbst weiter</translation>
    </message>
    <message>
        <source>its line {line} cannot be read</source>
        <translation>ihre Zeile {line} ist nicht lesbar</translation>
    </message>
    <message>
        <source>its name is cut to {count} characters</source>
        <translation>der Name wird auf {count} Zeichen gekürzt</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>only the first timer of a file is taken over; save this one alone</source>
        <translation>nur der erste Timer einer Datei wird übernommen; diesen bitte allein speichern</translation>
    </message>
    <message>
        <source>rounded to {count} s</source>
        <translation>auf {count} s gerundet</translation>
    </message>
    <message>
        <source>the rest after it ends the session, and HipTimer ends in its own way</source>
        <translation>die Pause danach beendet die Einheit, und HipTimer endet auf seine Weise</translation>
    </message>
    <message>
        <source>the rest after it lasts {time}, the longest there is, instead of {asked}</source>
        <translation>die Pause danach dauert {time}, länger geht nicht, statt {asked}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>MP3-Ton</translation>
    </message>
    <message>
        <source>Nothing to write yet: make a plan, or set a reminder in Settings.</source>
        <translation>Noch nichts zu schreiben: Erstelle einen Plan oder richte in den Einstellungen eine Erinnerung ein.</translation>
    </message>
    <message>
        <source>Your weeks beside your appointments</source>
        <translation>Deine Wochen neben deinen Terminen</translation>
    </message>
    <message>
        <source>planned sessions: {sessions}, reminders: {reminders}</source>
        <translation>geplante Einheiten: {sessions}, Erinnerungen: {reminders}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>A FIT file cannot hold a session of that day or that length.</source>
        <translation>Eine FIT-Datei kann keine Einheit mit diesem Datum oder dieser Länge enthalten.</translation>
    </message>
    <message>
        <source>A FIT file holds {most} steps at most; this session has {count}.</source>
        <translation>Eine FIT-Datei fasst höchstens {most} Schritte, diese Einheit hat {count}.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>FIT activity</source>
        <translation>FIT-Aktivität</translation>
    </message>
    <message>
        <source>FIT workout</source>
        <translation>FIT-Training</translation>
    </message>
    <message>
        <source>Follow it on your wrist</source>
        <translation>Am Handgelenk verfolgen</translation>
    </message>
    <message>
        <source>For Strava or Garmin</source>
        <translation>Für Strava oder Garmin</translation>
    </message>
    <message>
        <source>How long the break was before you went on is not kept, so it is left out.</source>
        <translation>Wie lange du unterbrochen hast, ist nicht gespeichert. Die Unterbrechung fehlt deshalb.</translation>
    </message>
    <message>
        <source>Nothing was done in this session.</source>
        <translation>In dieser Einheit wurde nichts gemacht.</translation>
    </message>
    <message>
        <source>This session has {count} steps. Many watches take {most} at most and may refuse it.</source>
        <translation>Diese Einheit hat {count} Schritte. Viele Uhren nehmen höchstens {most} an und weisen sie vielleicht ab.</translation>
    </message>
    <message>
        <source>This session ran at another speed, so it has no real times to take along.</source>
        <translation>Diese Einheit lief in einem anderen Tempo und hat deshalb keine echten Zeiten.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>Enjoy the rest of your day.</source>
        <translation>Hab noch einen schönen Tag.</translation>
    </message>
    <message>
        <source>Follow it on your phone</source>
        <translation>Auf dem Handy mitmachen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Tap when done</source>
        <translation>Tippe, wenn du fertig bist</translation>
    </message>
    <message>
        <source>Tap “{button}” to go on.</source>
        <translation>Tippe auf „{button}“, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This browser cannot play the sound. The words are on the screen.</source>
        <translation>Dieser Browser kann den Ton nicht abspielen. Was gesagt würde, steht auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>This preview shows the words only. Save the file and open it in your browser, and it plays the session: figure, countdown and voice.</source>
        <translation>Diese Vorschau zeigt nur den Text. Speichere die Datei und öffne sie im Browser, dann läuft die Einheit: mit Figur, Countdown und Stimme.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Phone page</source>
        <translation>Seite fürs Handy</translation>
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
        <translation>{count}&#xa0;min (davon {more} zum Erklären)</translation>
    </message>
    <message numerus="yes">
        <source>Includes %n minute(s) to explain how the drills are done.</source>
        <translation>
            <numerusform>Davon %n Minute, um die Übungen zu erklären.</numerusform>
            <numerusform>Davon %n Minuten, um die Übungen zu erklären.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
</context>
<context>
    <name>MinutesPopup</name>
    <message>
        <source>Other number of minutes</source>
        <translation>Andere Minutenzahl</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
</context>
<context>
    <name>Muscle</name>
    <message>
        <source>hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>Gesäßmuskeln</translation>
    </message>
    <message>
        <source>outer hip</source>
        <translation>äußere Hüfte</translation>
    </message>
    <message>
        <source>inner thighs</source>
        <translation>Innenschenkel</translation>
    </message>
    <message>
        <source>deep rotators</source>
        <translation>tiefe Hüftrotatoren</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>hintere Oberschenkel</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>lower leg</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>inner thigh</source>
        <comment>of one side</comment>
        <translation>Innenschenkel</translation>
    </message>
</context>
<context>
    <name>MuscleRow</name>
    <message>
        <source>Muscle group</source>
        <translation>Muskelgruppe</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Was mit ihm passiert</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Wie wichtig er ist</translation>
    </message>
    <message>
        <source>On which side it is</source>
        <translation>Auf welcher Seite er ist</translation>
    </message>
    <message>
        <source>Muscle, if you know</source>
        <translation>Muskel, falls bekannt</translation>
    </message>
    <message>
        <source>Name of the muscle</source>
        <translation>Name des Muskels</translation>
    </message>
    <message>
        <source>Where: “back leg”</source>
        <translation>Wo: „hinteres Bein“</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo er ist</translation>
    </message>
</context>
<context>
    <name>MusclesCard</name>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Where a muscle only helps, half of the time counts.</source>
        <translation>Wo ein Muskel nur mithilft, zählt die halbe Zeit.</translation>
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
        <translation>Heute</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
        <translation>Nichts passt genau zu „{query}“. Am nächsten kommt:</translation>
    </message>
</context>
<context>
    <name>NothingFits</name>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Show all drills</source>
        <translation>Alle Übungen zeigen</translation>
    </message>
    <message>
        <source>No drill with these filters has “{query}” in it.</source>
        <translation>Keine Übung mit diesen Filtern enthält „{query}“.</translation>
    </message>
    <message>
        <source>No drill has “{query}” in it.</source>
        <translation>Keine Übung enthält „{query}“.</translation>
    </message>
    <message>
        <source>No drill has all of this at once. Take a filter away.</source>
        <translation>Keine Übung hat all das zugleich. Nimm einen Filter weg.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
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
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>dreizehn</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>vierzehn</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>fünfzehn</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>sechzehn</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>siebzehn</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>achtzehn</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>neunzehn</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>zwanzig</translation>
    </message>
</context>
<context>
    <name>OpenSheets</name>
    <message>
        <source>The plan is changed.</source>
        <translation>Der Plan ist geändert.</translation>
    </message>
    <message>
        <source>The plan is ended.</source>
        <translation>Der Plan ist beendet.</translation>
    </message>
    <message>
        <source>Those days are off. Nothing is owed.</source>
        <translation>Diese Tage sind frei. Nachholen musst du nichts.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>without pauses</source>
        <translation>ohne Pausen</translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n Woche</numerusform>
            <numerusform>in %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n session(s) or more</source>
        <translation>
            <numerusform>mit mindestens %n Einheit</numerusform>
            <numerusform>mit mindestens %n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ week(s)</source>
        <translation>
            <numerusform>%n+ Woche</numerusform>
            <numerusform>%n+ Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 7 days: strength sets left {left}, right {right} · warm-ups {count}</source>
        <translation>Letzte 7 Tage: Kraftsätze links {left}, rechts {right} · Aufwärmen {count}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Gemessene Hüften</translation>
    </message>
    <message>
        <source>Begin with a practice day</source>
        <translation>Mit einem Übungstag anfangen</translation>
    </message>
    <message>
        <source>Five tests that you can do alone, with a phone or a tape. A practice day, two days for your start, then every four weeks. About eight minutes for all.</source>
        <translation>Fünf Tests, die du allein machen kannst, mit Handy oder Maßband. Ein Übungstag, zwei Tage für deinen Anfang, danach alle vier Wochen. Etwa acht Minuten für alle.</translation>
    </message>
    <message>
        <source>Nothing is due. Range changes slowly: every four weeks is enough.</source>
        <translation>Nichts steht an. Beweglichkeit ändert sich langsam: Alle vier Wochen genügt.</translation>
    </message>
</context>
<context>
    <name>OwnRoutines</name>
    <message>
        <source>Copy of {name}</source>
        <translation>Kopie von {name}</translation>
    </message>
    <message>
        <source>“{name}” is among your routines now.</source>
        <translation>„{name}“ gehört jetzt zu deinen Routinen.</translation>
    </message>
    <message>
        <source>“{name}” deleted.</source>
        <translation>„{name}“ gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>All settings are back to their defaults.</source>
        <translation>Alle Einstellungen sind zurückgesetzt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Session of the day</source>
        <translation>Einheit des Tages</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinschauen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Do another session that day</source>
        <translation>An diesem Tag eine andere Einheit machen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Not this time; nothing is owed</source>
        <translation>Diesmal nicht; nachholen musst du nichts</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Have it as the plan has it</source>
        <translation>So machen, wie der Plan es vorsieht</translation>
    </message>
    <message>
        <source>I&apos;m back</source>
        <translation>Ich bin wieder da</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Across</source>
        <translation>Hinüber</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Diagonal lunge</source>
        <translation>Schritt diagonal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Forward lunge</source>
        <translation>Schritt nach vorn</translation>
    </message>
    <message>
        <source>Hands down</source>
        <translation>Hände runter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Stabilisieren</translation>
    </message>
    <message>
        <source>Side lunge</source>
        <translation>Schritt zur Seite</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <source>Seconds of the phase</source>
        <translation>Sekunden der Phase</translation>
    </message>
    <message>
        <source>What is said, if anything</source>
        <translation>Ansage, wenn gewünscht</translation>
    </message>
    <message>
        <source>What is said as the phase begins</source>
        <translation>Ansage am Beginn der Phase</translation>
    </message>
</context>
<context>
    <name>PictureSection</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>PNG, JPEG, SVG or WebP, shown during the drill.</source>
        <translation>PNG, JPEG, SVG oder WebP, während der Übung gezeigt.</translation>
    </message>
    <message>
        <source>Places and dates are taken out of photos.</source>
        <translation>Orts- und Zeitangaben werden aus Fotos entfernt.</translation>
    </message>
    <message>
        <source>Right side at work</source>
        <translation>Rechte Seite arbeitet</translation>
    </message>
    <message>
        <source>Left side at work</source>
        <translation>Linke Seite arbeitet</translation>
    </message>
    <message>
        <source>Mirror it for the other side</source>
        <translation>Für die andere Seite spiegeln</translation>
    </message>
    <message>
        <source>The drill</source>
        <translation>Die Übung</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
</context>
<context>
    <name>PictureSlot</name>
    <message>
        <source>Drop a picture here</source>
        <translation>Bild hier ablegen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Remove this picture</source>
        <translation>Dieses Bild entfernen</translation>
    </message>
    <message>
        <source>Choose: {called}</source>
        <translation>Wählen: {called}</translation>
    </message>
    <message>
        <source>Remove: {called}</source>
        <translation>Entfernen: {called}</translation>
    </message>
    <message>
        <source>{called}, mirrored from the other</source>
        <translation>{called}, vom anderen gespiegelt</translation>
    </message>
    <message>
        <source>{called}: none yet</source>
        <translation>{called}: noch keins</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>easy run</source>
        <translation>lockerer Lauf</translation>
    </message>
    <message>
        <source>long run</source>
        <translation>langer Lauf</translation>
    </message>
    <message>
        <source>hard run</source>
        <translation>harter Lauf</translation>
    </message>
    <message>
        <source>Head cold</source>
        <translation>Schnupfen</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Away, a little</source>
        <translation>Weg, ein wenig</translation>
    </message>
    <message>
        <source>Nothing planned, nothing owed. Then half sessions for as many days, up to 7.</source>
        <translation>Nichts geplant, nichts nachzuholen. Danach so viele Tage lang halbe Einheiten, höchstens 7.</translation>
    </message>
    <message>
        <source>Half the time, if you feel like it. No strength, no warm-ups.</source>
        <translation>Die halbe Zeit, wenn dir danach ist. Keine Kraft, kein Warm-up.</translation>
    </message>
    <message>
        <source>Nothing planned, nothing owed. Then the plan goes on.</source>
        <translation>Nichts geplant, nichts nachzuholen. Danach geht der Plan weiter.</translation>
    </message>
    <message>
        <source>Three short stretches a week and one strength session keep what you have.</source>
        <translation>Dreimal die Woche kurz dehnen und einmal Kraft erhalten, was du hast.</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>Race day</source>
        <translation>Renntag</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Auf {day} verlegt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>a day of the month that follows</comment>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>hierher verlegt</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>{enter} looks inside.</source>
        <translation>{enter} schaut hinein.</translation>
    </message>
    <message>
        <source>{keys} moves it, {delete} leaves it out.</source>
        <translation>{keys} verlegt sie, {delete} lässt sie weg.</translation>
    </message>
    <message>
        <source>{space} goes on to the next one.</source>
        <translation>{space} geht zur nächsten.</translation>
    </message>
    <message>
        <source>This plan is over. What you did stays in Progress.</source>
        <translation>Dieser Plan ist vorbei. Was du gemacht hast, bleibt unter Fortschritt.</translation>
    </message>
    <message>
        <source>Building up: the first weeks ask for less on purpose.</source>
        <translation>Aufbau: Die ersten Wochen verlangen mit Absicht weniger.</translation>
    </message>
    <message>
        <source>A missed day moves to the next free one. Nothing piles up.</source>
        <translation>Ein verpasster Tag rückt auf den nächsten freien. Nichts häuft sich an.</translation>
    </message>
    <message>
        <source>Week {number} gave</source>
        <translation>Woche {number} brachte</translation>
    </message>
    <message>
        <source>If you keep to week {number}</source>
        <translation>Wenn du Woche {number} einhältst</translation>
    </message>
    <message>
        <source>{time} a side</source>
        <translation>{time} je Seite</translation>
    </message>
    <message>
        <source>{area}: no drill of your plan stretches this.</source>
        <translation>{area}: Keine Übung deines Plans dehnt das.</translation>
    </message>
    <message>
        <source>Building up to {time}.</source>
        <translation>Aufbau bis {time}.</translation>
    </message>
    <message>
        <source>{area}: {time} short of {target}. That is fine.</source>
        <translation>{area}: {time} weniger als {target}. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>{time} short of {target} everywhere. That is fine.</source>
        <translation>Überall {time} weniger als {target}. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>{area}: up to {time} short of {target}. That is fine.</source>
        <translation>{area}: bis zu {time} weniger als {target}. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Stretch on {day} too</source>
        <translation>Auch am {day} dehnen</translation>
    </message>
    <message>
        <source>{name} is on {day} now.</source>
        <translation>{name} ist jetzt am {day}.</translation>
    </message>
    <message>
        <source>{name} is left out. Nothing is owed.</source>
        <translation>{name} fällt aus. Nachholen musst du nichts.</translation>
    </message>
    <message>
        <source>It is {name} now.</source>
        <translation>Jetzt ist es {name}.</translation>
    </message>
    <message>
        <source>It is as planned again.</source>
        <translation>Es ist wieder wie geplant.</translation>
    </message>
    <message>
        <source>before a run</source>
        <translation>vor dem Lauf</translation>
    </message>
    <message>
        <source>after a run</source>
        <translation>nach dem Lauf</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>am Schreibtisch</translation>
    </message>
    <message>
        <source>easy day</source>
        <translation>ruhiger Tag</translation>
    </message>
    <message>
        <source>No stretching before the start. Walk a little afterwards.</source>
        <translation>Vor dem Start nicht dehnen. Geh danach ein wenig.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nachholen musst du nichts.</translation>
    </message>
    <message>
        <source>Nothing is planned. Rest counts too.</source>
        <translation>Nichts geplant. Ruhe zählt auch.</translation>
    </message>
    <message>
        <source>That day is over, so the plan has no race.</source>
        <translation>Dieser Tag ist vorbei, der Plan hat also kein Rennen.</translation>
    </message>
    <message>
        <source>Today: warm up, run, and leave the stretching for later.</source>
        <translation>Heute: aufwärmen, laufen und das Dehnen auf später verschieben.</translation>
    </message>
    <message>
        <source>Tomorrow: rest today, and warm up before the start.</source>
        <translation>Morgen: Ruh dich heute aus und wärm dich vor dem Start auf.</translation>
    </message>
    <message>
        <source>The plan gets lighter before it.</source>
        <translation>Davor wird der Plan leichter.</translation>
    </message>
    <message>
        <source>There is a stretch on {day} now.</source>
        <translation>Jetzt wird auch am {day} gedehnt.</translation>
    </message>
    <message>
        <source>Nothing else fits here</source>
        <translation>Sonst passt hier nichts</translation>
    </message>
    <message>
        <source>Plan from {date}</source>
        <translation>Plan ab {date}</translation>
    </message>
    <message>
        <source>Plan is over</source>
        <translation>Plan ist vorbei</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>Woche {number} von {count}</translation>
    </message>
    <message>
        <source>Race today</source>
        <translation>Rennen heute</translation>
    </message>
    <message>
        <source>Race tomorrow</source>
        <translation>Rennen morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) to your race</source>
        <translation>
            <numerusform>%n Woche bis zu deinem Rennen</numerusform>
            <numerusform>%n Wochen bis zu deinem Rennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your race comes %n day(s) after its end.</source>
        <translation>
            <numerusform>Dein Rennen kommt %n Tag nach seinem Ende.</numerusform>
            <numerusform>Dein Rennen kommt %n Tage nach seinem Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan ends %n day(s) before it. Make the next one then.</source>
        <translation>
            <numerusform>Der Plan endet %n Tag davor. Mach dann den nächsten.</numerusform>
            <numerusform>Der Plan endet %n Tage davor. Mach dann den nächsten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Race in %n day(s)</source>
        <translation>
            <numerusform>Rennen in %n Tag</numerusform>
            <numerusform>Rennen in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Am {day} gemacht</translation>
    </message>
    <message>
        <source>Off sick</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Nothing is planned this week. That is fine.</source>
        <translation>Diese Woche ist nichts geplant. Das ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Why this plan</source>
        <translation>Warum dieser Plan</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>I&apos;m ill or away</source>
        <translation>Krank oder weg</translation>
    </message>
    <message>
        <source>Plan the next weeks</source>
        <translation>Nächste Wochen planen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Weeks of short sessions around your runs.</source>
        <translation>Wochen mit kurzen Einheiten rund um deine Läufe.</translation>
    </message>
    <message>
        <source>Your plan is made.</source>
        <translation>Dein Plan steht.</translation>
    </message>
    <message>
        <source>The next weeks are planned.</source>
        <translation>Die nächsten Wochen sind geplant.</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Most of the work went this way: {most}. Least: {least}.</source>
        <translation>Am meisten ging in diese Richtung: {most}. Am wenigsten: {least}.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Paused. {what}</source>
        <translation>Pausiert. {what}</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>Press Space when done.</source>
        <translation>Drück die Leertaste, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Well done. The session is over.</source>
        <translation>Gut gemacht. Die Einheit ist zu Ende.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Halbzeit.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Startposition</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Come out of it slowly.</source>
        <translation>Komm langsam aus der Position.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation>Leichter: {name}</translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation>Schwerer: {name}</translation>
    </message>
    <message>
        <source>stretching: {muscles}</source>
        <translation>gedehnt: {muscles}</translation>
    </message>
    <message>
        <source>working: {muscles}</source>
        <translation>aktiv: {muscles}</translation>
    </message>
    <message>
        <source>left {muscles}</source>
        <translation>links {muscles}</translation>
    </message>
    <message>
        <source>right {muscles}</source>
        <translation>rechts {muscles}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>{side} first</source>
        <translation>{side} zuerst</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Stimme an</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Nur Stimme</translation>
    </message>
    <message>
        <source>Chimes only</source>
        <translation>Nur Töne</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Press Space when done</source>
        <translation>Leertaste, wenn du fertig bist</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>mach dich bereit</translation>
    </message>
    <message>
        <source>get into position</source>
        <translation>geh in Position</translation>
    </message>
    <message>
        <source>follow the words</source>
        <translation>folge der Ansage</translation>
    </message>
    <message>
        <source>come out slowly</source>
        <translation>komm langsam heraus</translation>
    </message>
    <message>
        <source>then {dose}</source>
        <translation>dann {dose}</translation>
    </message>
    <message>
        <source>then hold {dose}</source>
        <translation>dann {dose} halten</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>Follow the words: {what}.</source>
        <translation>Folge der Ansage: {what}.</translation>
    </message>
    <message>
        <source>{what}, {dose}.</source>
        <translation>{what}, {dose}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Das ist der letzte Teil.</translation>
    </message>
    <message>
        <source>{drill}, {side}</source>
        <translation>{drill}, {side}</translation>
    </message>
    <message>
        <source>Drill {number} of {count}</source>
        <translation>Übung {number} von {count}</translation>
    </message>
    <message>
        <source>extra round</source>
        <translation>Extrarunde</translation>
    </message>
    <message>
        <source>round {number} of {count}</source>
        <translation>Runde {number} von {count}</translation>
    </message>
    <message>
        <source>The left side starts: it had {time} less in 28 days.</source>
        <translation>Die linke Seite beginnt: Sie hatte in 28 Tagen {time} weniger.</translation>
    </message>
    <message>
        <source>The right side starts: it had {time} less in 28 days.</source>
        <translation>Die rechte Seite beginnt: Sie hatte in 28 Tagen {time} weniger.</translation>
    </message>
    <message>
        <source>Press Space to go on.</source>
        <translation>Weiter mit der Leertaste.</translation>
    </message>
    <message>
        <source>The computer slept. Press Space to go on.</source>
        <translation>Der Computer schlief. Weiter mit der Leertaste.</translation>
    </message>
    <message>
        <source>Get ready: {what}.</source>
        <translation>Mach dich bereit: {what}.</translation>
    </message>
    <message>
        <source>Next: {what}.</source>
        <translation>Jetzt: {what}.</translation>
    </message>
    <message>
        <source>Switch sides. {side}.</source>
        <translation>Seitenwechsel. {side}.</translation>
    </message>
    <message>
        <source>Well done. Come out slowly.</source>
        <translation>Gut gemacht. Komm langsam aus der Position.</translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>Both sides in turn</source>
        <translation>Beide Seiten abwechselnd</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) a side</source>
        <translation>
            <numerusform>%n Wiederholung pro Seite</numerusform>
            <numerusform>%n Wiederholungen pro Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Come out slowly.</source>
        <translation>Komm langsam aus der Position.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Einheit ist zu Ende.</translation>
    </message>
    <message>
        <source>then {dose} a side</source>
        <translation>dann {dose} pro Seite</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>verbleibend</translation>
    </message>
    <message>
        <source>of {count} each side</source>
        <translation>von {count} pro Seite</translation>
    </message>
    <message>
        <source>+{count} s a side</source>
        <translation>+{count} s pro Seite</translation>
    </message>
    <message>
        <source>+{count} s</source>
        <translation>+{count} s</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>{drill}. Click to go there (L: list of drills)</source>
        <translation>{drill}. Klick springt hin (L: Liste der Übungen)</translation>
    </message>
    <message numerus="yes">
        <source>+%n rep(s)</source>
        <translation>
            <numerusform>+%n Wiederholung</numerusform>
            <numerusform>+%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n rep(s) a side</source>
        <translation>
            <numerusform>+%n Wdh. pro Seite</numerusform>
            <numerusform>+%n Wdh. pro Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Tut weh</translation>
    </message>
    <message>
        <source>It hurts: say how much</source>
        <translation>Es tut weh: sagen, wie sehr</translation>
    </message>
</context>
<context>
    <name>PlayerButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
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
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message numerus="yes">
        <source>Start {name}, %n minute(s)</source>
        <translation>
            <numerusform>{name} starten, %n Minute</numerusform>
            <numerusform>{name} starten, %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es)</source>
        <translation>
            <numerusform>%n Dehnung</numerusform>
            <numerusform>%n Dehnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>done today: {name}</source>
        <translation>heute gemacht: {name}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>von dir</translation>
    </message>
    <message>
        <source>floor, no mat</source>
        <translation>am Boden, ohne Matte</translation>
    </message>
    <message>
        <source>standing only</source>
        <translation>nur im Stehen</translation>
    </message>
    <message>
        <source>{things}, no mat</source>
        <translation>{things}, ohne Matte</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>{enter} looks inside, {start} starts it.</source>
        <translation>{enter} schaut hinein, {start} startet.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n minute(s)</source>
        <translation>
            <numerusform>{name}, %n Minute</numerusform>
            <numerusform>{name}, %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Print “{name}”</source>
        <translation>„{name}“ drucken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Put in the date of today</source>
        <translation>Heutiges Datum einsetzen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For a client, if you like. Both may stay empty; nothing is remembered.</source>
        <translation>Für jemanden, den du betreust, wenn du magst. Beides darf leer bleiben, nichts wird gemerkt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No race</source>
        <translation>Kein Rennen</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Day of the race</source>
        <translation>Tag des Rennens</translation>
    </message>
    <message>
        <source>A marathon</source>
        <translation>Ein Marathon</translation>
    </message>
    <message>
        <source>Which days do you run?</source>
        <translation>An welchen Tagen läufst du?</translation>
    </message>
    <message>
        <source>Is there a race?</source>
        <translation>Steht ein Rennen an?</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Stretches a week</source>
        <translation>Dehnen, wie oft die Woche</translation>
    </message>
    <message>
        <source>Strength for the hips, two days a week</source>
        <translation>Kraft für die Hüften, zwei Tage die Woche</translation>
    </message>
</context>
<context>
    <name>RangeBoxes</name>
    <message>
        <source>Least: {what}</source>
        <translation>Mindestens: {what}</translation>
    </message>
    <message>
        <source>Most: {what}</source>
        <translation>Höchstens: {what}</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>bis</translation>
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
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>reminder for {name} at {time}</source>
        <translation>Erinnerung an {name} um {time}</translation>
    </message>
    <message>
        <source>Remind me of {name} at {time}</source>
        <translation>Um {time} an {name} erinnern</translation>
    </message>
    <message>
        <source>Routine of the reminder at {time}</source>
        <translation>Routine der Erinnerung um {time}</translation>
    </message>
    <message>
        <source>Time of the reminder for {name}</source>
        <translation>Uhrzeit der Erinnerung an {name}</translation>
    </message>
    <message>
        <source>Delete the reminder for {name} at {time}</source>
        <translation>Erinnerung an {name} um {time} löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
    <message>
        <source>This routine is not there any more. Choose another one.</source>
        <translation>Diese Routine gibt es nicht mehr. Wähl eine andere.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wähl mindestens einen Tag.</translation>
    </message>
    <message>
        <source>Turned off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Next: today at {time}.</source>
        <translation>Nächste: heute um {time}.</translation>
    </message>
    <message>
        <source>Next: tomorrow at {time}.</source>
        <translation>Nächste: morgen um {time}.</translation>
    </message>
    <message>
        <source>Next: in a week, on {day} at {time}.</source>
        <translation>Nächste: in einer Woche, {day} um {time}.</translation>
    </message>
    <message>
        <source>Next: {day} at {time}.</source>
        <translation>Nächste: {day} um {time}.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reminders come only while HipTimer is open or in the tray, and not on a day on which you have done a session.</source>
        <translation>Erinnerungen kommen nur, solange HipTimer offen oder im Infobereich ist, und nicht an Tagen, an denen du schon eine Einheit gemacht hast.</translation>
    </message>
    <message>
        <source>Keep HipTimer in the tray when its window is closed</source>
        <translation>HipTimer beim Schließen des Fensters im Infobereich behalten</translation>
    </message>
    <message>
        <source>Start HipTimer in the tray at login</source>
        <translation>HipTimer beim Anmelden im Infobereich starten</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so HipTimer cannot stay there.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich, in dem HipTimer bleiben könnte.</translation>
    </message>
    <message>
        <source>The GNOME extension “AppIndicator” adds them.</source>
        <translation>Die GNOME-Erweiterung „AppIndicator“ rüstet ihn nach.</translation>
    </message>
    <message>
        <source>A bar with a tray, such as Waybar, would show them.</source>
        <translation>Eine Leiste wie Waybar bringt einen mit.</translation>
    </message>
    <message>
        <source>This system does not let HipTimer start itself at login.</source>
        <translation>Dieses System lässt HipTimer nicht beim Anmelden starten.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so reminders come in HipTimer&apos;s own window. A notification service, such as mako or dunst, would show them.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Benachrichtigungen, deshalb erscheinen Erinnerungen im Fenster von HipTimer. Ein Benachrichtigungsdienst wie mako oder dunst würde sie anzeigen.</translation>
    </message>
    <message>
        <source>Also planned for now: {names}.</source>
        <translation>Jetzt auch geplant: {names}.</translation>
    </message>
    <message>
        <source>Time for {name}</source>
        <translation>Zeit für {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>In 30 Minuten</translation>
    </message>
    <message>
        <source>Open HipTimer</source>
        <translation>HipTimer öffnen</translation>
    </message>
    <message>
        <source>Open HipTimer to start.</source>
        <translation>Öffne HipTimer, um zu starten.</translation>
    </message>
    <message>
        <source>The reminder comes again if HipTimer stays open until then: it could not be saved.</source>
        <translation>Die Erinnerung kommt wieder, wenn HipTimer bis dahin offen bleibt: Sie ließ sich nicht speichern.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n minute(s).</source>
        <translation>
            <numerusform>Das dauert %n Minute.</numerusform>
            <numerusform>Das dauert %n Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Empty the search and take all filters away</source>
        <translation>Suche leeren und alle Filter entfernen</translation>
    </message>
    <message>
        <source>Filters: {count}</source>
        <translation>Filter: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln drill(s)</source>
        <translation>
            <numerusform>{found} von %Ln Übung</numerusform>
            <numerusform>{found} von %Ln Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drill(s)</source>
        <translation>
            <numerusform>%Ln Übung</numerusform>
            <numerusform>%Ln Übungen</numerusform>
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
        <translation>nur noch das Ende</translation>
    </message>
    <message>
        <source>drill {number}</source>
        <translation>Übung {number}</translation>
    </message>
    <message>
        <source>Resume {name}: {place}</source>
        <translation>{name} fortsetzen: {place}</translation>
    </message>
    <message>
        <source>left</source>
        <comment>the side</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>the side</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>ResumeCard</name>
    <message>
        <source>The session was discarded.</source>
        <translation>Die Einheit wurde verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take this session out of the journal</source>
        <translation>Diese Einheit aus dem Journal nehmen</translation>
    </message>
    <message>
        <source>What was done stays in the journal; the session is over</source>
        <translation>Was du gemacht hast, bleibt im Journal; die Einheit ist zu Ende</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Speichern und beenden</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Kopie bearbeiten</translation>
    </message>
    <message>
        <source>Presets stay as they are: editing one makes a copy.</source>
        <translation>Vorlagen bleiben, wie sie sind: Beim Bearbeiten entsteht eine Kopie.</translation>
    </message>
    <message>
        <source>There is no folder here in which routines of your own could be kept.</source>
        <translation>Hier gibt es keinen Ordner für eigene Routinen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start (Ctrl+Enter)</source>
        <translation>Starten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Edit (Enter in the list)</source>
        <translation>Bearbeiten (Enter in der Liste)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Make a second one like it</source>
        <translation>Eine zweite wie diese anlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete (Delete in the list)</source>
        <translation>Löschen (Entf in der Liste)</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinschauen</translation>
    </message>
    <message>
        <source>Fit to minutes…</source>
        <translation>An deine Minuten anpassen…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>See the drills and choose the minutes</source>
        <translation>Die Übungen ansehen und die Minuten wählen</translation>
    </message>
    <message>
        <source>For your ears, your phone, your watch, the wall or a friend</source>
        <translation>Für Ohren, Handy, Uhr, Wand oder Freunde</translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation>Mitnehmen…</translation>
    </message>
</context>
<context>
    <name>RoutineForm</name>
    <message>
        <source>About this routine</source>
        <translation>Über diese Routine</translation>
    </message>
    <message>
        <source>Gentle, for the evening</source>
        <translation>Sanft, für den Abend</translation>
    </message>
    <message>
        <source>After a day at the desk</source>
        <translation>Nach einem Tag am Schreibtisch</translation>
    </message>
    <message>
        <source>One note a line, shown with the routine</source>
        <translation>Eine Notiz pro Zeile, mit der Routine gezeigt</translation>
    </message>
    <message>
        <source>&amp;In a few words</source>
        <translation>&amp;In wenigen Worten</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Best for</source>
        <translation>Geeignet &amp;für</translation>
    </message>
    <message>
        <source>On Today it stands under “{place}”.</source>
        <translation>Unter „Heute“ steht sie bei „{place}“.</translation>
    </message>
</context>
<context>
    <name>RoutineLengths</name>
    <message>
        <source>Your routines now</source>
        <translation>Deine Routinen jetzt</translation>
    </message>
</context>
<context>
    <name>RoutineList</name>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Enter edits, Delete takes your own away.</source>
        <translation>Enter bearbeitet, Entf löscht eigene.</translation>
    </message>
</context>
<context>
    <name>RoutineModel</name>
    <message>
        <source>Your routines</source>
        <translation>Deine Routinen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Nothing of your own yet. Make a new one, or edit a copy of a preset.</source>
        <translation>Noch nichts Eigenes. Mach eine neue oder bearbeite die Kopie einer Vorlage.</translation>
    </message>
</context>
<context>
    <name>RoutineSharing</name>
    <message>
        <source>Share “{name}”</source>
        <translation>„{name}“ teilen</translation>
    </message>
    <message>
        <source>Open a shared routine</source>
        <translation>Eine geteilte Routine öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation>„{name}“ wurde nach {path} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was written to {path}, with %n drill(s) of your own.</source>
        <translation>
            <numerusform>„{name}“ wurde nach {path} geschrieben, mit %n eigenen Übung.</numerusform>
            <numerusform>„{name}“ wurde nach {path} geschrieben, mit %n eigenen Übungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Kopie bearbeiten</translation>
    </message>
    <message>
        <source>Full {minutes}</source>
        <translation>Ganz {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{dose}, once more on the left</source>
        <translation>{dose}, links einmal mehr</translation>
    </message>
    <message>
        <source>{dose}, once more on the right</source>
        <translation>{dose}, rechts einmal mehr</translation>
    </message>
    <message>
        <source>{dose}, both sides at once</source>
        <translation>{dose}, beide Seiten zugleich</translation>
    </message>
    <message>
        <source>{dose} a side</source>
        <translation>{dose} pro&#xa0;Seite</translation>
    </message>
    <message>
        <source>{dose}, left only</source>
        <translation>{dose}, nur links</translation>
    </message>
    <message>
        <source>{dose}, right only</source>
        <translation>{dose}, nur rechts</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>{dose} in the full session</source>
        <translation>{dose} in der ganzen Einheit</translation>
    </message>
    <message>
        <source>All of it, as it is written.</source>
        <translation>Alles, wie es im Plan steht.</translation>
    </message>
    <message>
        <source>It takes {time} at least.</source>
        <translation>Mindestens {time}.</translation>
    </message>
    <message>
        <source>longer holds</source>
        <translation>längere Haltezeiten</translation>
    </message>
    <message>
        <source>shorter holds</source>
        <translation>kürzere Haltezeiten</translation>
    </message>
    <message>
        <source>more reps</source>
        <translation>mehr Wiederholungen</translation>
    </message>
    <message>
        <source>fewer reps</source>
        <translation>weniger Wiederholungen</translation>
    </message>
    <message>
        <source>more rounds</source>
        <translation>mehr Runden</translation>
    </message>
    <message>
        <source>fewer rounds</source>
        <translation>weniger Runden</translation>
    </message>
    <message>
        <source>Left starts, it had {time} less in 28 days.</source>
        <translation>Links beginnt, hatte in 28 Tagen {time} weniger.</translation>
    </message>
    <message>
        <source>Right starts, it had {time} less in 28 days.</source>
        <translation>Rechts beginnt, hatte in 28 Tagen {time} weniger.</translation>
    </message>
    <message>
        <source>Left starts, last time it was right.</source>
        <translation>Links beginnt, letztes Mal war es rechts.</translation>
    </message>
    <message>
        <source>Right starts, last time it was left.</source>
        <translation>Rechts beginnt, letztes Mal war es links.</translation>
    </message>
    <message>
        <source>Left starts.</source>
        <translation>Links beginnt.</translation>
    </message>
    <message>
        <source>Right starts.</source>
        <translation>Rechts beginnt.</translation>
    </message>
    <message>
        <source>{name}, {minutes} min</source>
        <translation>{name}, {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>What %n minute(s) stretch</source>
        <translation>
            <numerusform>Das dehnt %n Minute</numerusform>
            <numerusform>Das dehnen %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) left out</source>
        <translation>
            <numerusform>%n Übung weniger</numerusform>
            <numerusform>%n Übungen weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it this time, as usual. Stop if it hurts.</source>
        <translation>Diesmal alles wie sonst. Hör auf, wenn es wehtut.</translation>
    </message>
    <message>
        <source>Your whole hip area hurts: let it rest.</source>
        <translation>Deine ganze Hüfte tut weh: Gönn ihr Ruhe.</translation>
    </message>
    <message>
        <source>{what} hurt on {day}. Left out until {until}: {drills}.</source>
        <translation>Tat am {day} weh: {what}. Ausgelassen bis {until}: {drills}.</translation>
    </message>
    <message>
        <source>{drills} hurt on {day}. Left out until {until}.</source>
        <translation>Tat am {day} weh: {drills}. Ausgelassen bis {until}.</translation>
    </message>
    <message>
        <source>Hurt a little on {day}. Done the easier way until {until}: {drills}.</source>
        <translation>Tat am {day} etwas weh. In der leichteren Form bis {until}: {drills}.</translation>
    </message>
    <message>
        <source>Hurt twice in a row, so done the easier way: {drills}.</source>
        <translation>Tat zweimal hintereinander weh, daher in der leichteren Form: {drills}.</translation>
    </message>
    <message>
        <source>All of this is for what hurts: let it rest.</source>
        <translation>Alles hier ist für das, was wehtut: Gönn dir Ruhe.</translation>
    </message>
    <message>
        <source>{what} hurt today. Left out until {until}: {drills}.</source>
        <translation>Tat heute weh: {what}. Ausgelassen bis {until}: {drills}.</translation>
    </message>
    <message>
        <source>{drills} hurt today. Left out until {until}.</source>
        <translation>Tat heute weh: {drills}. Ausgelassen bis {until}.</translation>
    </message>
    <message>
        <source>Hurt a little today. Done the easier way until {until}: {drills}.</source>
        <translation>Tat heute etwas weh. In der leichteren Form bis {until}: {drills}.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{asked}” has been changed elsewhere, so this one is kept as “{name}”.</source>
        <translation>„{asked}“ wurde anderswo geändert, deshalb wird diese als „{name}“ behalten.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search drills, muscles, equipment</source>
        <translation>Übungen, Muskeln, Ausrüstung suchen</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>what one does</comment>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>A session is running. End it to start another routine.</source>
        <translation>Eine Einheit läuft. Beende sie, um eine andere Routine zu starten.</translation>
    </message>
    <message>
        <source>{name} opens when this session is closed.</source>
        <translation>{name} öffnet sich, wenn diese Einheit geschlossen ist.</translation>
    </message>
    <message>
        <source>There is no routine {name} here. Restart HipTimer.</source>
        <translation>Hier gibt es keine Routine {name}. Starte HipTimer neu.</translation>
    </message>
    <message>
        <source>The open window keeps its speed. Close it to change that.</source>
        <translation>Das offene Fenster behält sein Tempo. Schließ es, um das zu ändern.</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>In the next days</source>
        <translation>In den nächsten Tagen</translation>
    </message>
    <message>
        <source>HipTimer cannot tell what it is. If you are unsure, ask.</source>
        <translation>HipTimer kann nicht sagen, was es ist. Frag nach, wenn du unsicher bist.</translation>
    </message>
    <message>
        <source>The two weeks, and what is said of numbness and toilet, are our own.</source>
        <translation>Die zwei Wochen und das zu Taubheit, Blase und Darm stammen von uns.</translation>
    </message>
    <message>
        <source>You cannot put weight on the leg</source>
        <translation>Du kannst das Bein nicht belasten</translation>
    </message>
    <message>
        <source>It began with a fall or a blow</source>
        <translation>Es begann mit einem Sturz oder Schlag</translation>
    </message>
    <message>
        <source>A fever, or you feel ill and the hip is hot or stiff</source>
        <translation>Fieber, oder du fühlst dich krank und die Hüfte ist heiß oder steif</translation>
    </message>
    <message>
        <source>It hurts at night or at rest, and more and more</source>
        <translation>Es tut nachts oder in Ruhe weh, und immer mehr</translation>
    </message>
    <message>
        <source>Numb between the legs, or trouble with bladder or bowel</source>
        <translation>Taub zwischen den Beinen, oder Probleme mit Blase oder Darm</translation>
    </message>
    <message>
        <source>Pain in the groin or deep in the hip that grows as you run: stop running now</source>
        <translation>Schmerz in der Leiste oder tief in der Hüfte, der beim Laufen zunimmt: Hör jetzt mit dem Laufen auf</translation>
    </message>
    <message>
        <source>It has lasted over two weeks although you took it easy</source>
        <translation>Es dauert schon über zwei Wochen, obwohl du dich geschont hast</translation>
    </message>
    <message>
        <source>The hip locks or gives way</source>
        <translation>Die Hüfte blockiert oder gibt nach</translation>
    </message>
    <message>
        <source>You limp</source>
        <translation>Du hinkst</translation>
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
        <translation>„links/rechts“ einfügen</translation>
    </message>
    <message>
        <source>{side} becomes “left” or “right”, the side that is at work</source>
        <translation>Aus {side} wird „links“ oder „rechts“, die Seite, die arbeitet</translation>
    </message>
    <message>
        <source>Insert the other side</source>
        <translation>Andere Seite einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has a sentence of %n word(s). By ear, up to {most} are easy to follow.</source>
        <translation>
            <numerusform>Zeile {line}: ein Satz mit %n Wort. Beim Zuhören versteht man bis zu {most} leicht.</numerusform>
            <numerusform>Zeile {line}: ein Satz mit %n Wörtern. Beim Zuhören versteht man bis zu {most} leicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} becomes the side that is not at work</source>
        <translation>Aus {other} wird die Seite, die nicht arbeitet</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>Your picture of this drill</source>
        <translation>Dein Bild dieser Übung</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>All sessions</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>No session in this time.</source>
        <translation>Keine Einheit in dieser Zeit.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset &amp;all to defaults</source>
        <translation>Alles z&amp;urücksetzen</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Comes with HipTimer</source>
        <translation>Gehört zu HipTimer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: you have another “{sent}”, so this one gets this name</source>
        <translation>Neu: Du hast schon eine andere „{sent}“, deshalb heißt diese so</translation>
    </message>
    <message>
        <source>Here already, not added again</source>
        <translation>Schon da, wird nicht noch einmal hinzugefügt</translation>
    </message>
    <message>
        <source>Here already; the file calls it “{sent}”</source>
        <translation>Schon da; in der Datei heißt sie „{sent}“</translation>
    </message>
    <message>
        <source>Everything in “{file}” is here already, as “{name}”.</source>
        <translation>Alles aus „{file}“ ist schon da, als „{name}“.</translation>
    </message>
    <message>
        <source>The routine is here already; its drills are added.</source>
        <translation>Die Routine ist schon da; ihre Übungen kommen hinzu.</translation>
    </message>
    <message>
        <source>This adds the routine and no drills.</source>
        <translation>Das fügt nur die Routine hinzu, keine Übungen.</translation>
    </message>
    <message>
        <source>You have another “{sent}”, so it is called “{name}”.</source>
        <translation>Du hast schon eine andere „{sent}“, deshalb heißt sie „{name}“.</translation>
    </message>
    <message>
        <source>HipTimer routine</source>
        <translation>HipTimer-Routine</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This adds the routine and %n drill(s).</source>
        <translation>
            <numerusform>Das fügt die Routine und %n Übung hinzu.</numerusform>
            <numerusform>Das fügt die Routine und %n Übungen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below is what could not be taken over as it was.</source>
        <translation>Unten steht, was nicht so übernommen werden konnte, wie es war.</translation>
    </message>
    <message>
        <source>Intervals of another timer</source>
        <translation>Intervalle eines anderen Timers</translation>
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
        <translation>{amount} pro Seite</translation>
    </message>
    <message>
        <source>1 more round on the left</source>
        <translation>1 Runde mehr links</translation>
    </message>
    <message>
        <source>1 more round on the right</source>
        <translation>1 Runde mehr rechts</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Beide Seiten zugleich</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Erst links, dann rechts</translation>
    </message>
    <message>
        <source>Sides change every rep</source>
        <translation>Wechselseitig</translation>
    </message>
    <message>
        <source>Shown: {side}</source>
        <translation>Gezeigt: {side}</translation>
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
        <translation>Wann aufhören: {text}</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gemacht am</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>Marked: the muscles that work or are stretched.</source>
        <translation>Markiert: die Muskeln, die arbeiten oder gedehnt werden.</translation>
    </message>
    <message>
        <source>Do the same on both sides.</source>
        <translation>Mach auf beiden Seiten das Gleiche.</translation>
    </message>
    <message>
        <source>Stretching raises range of motion; nothing more is promised. Stop at sharp pain.</source>
        <translation>Dehnen macht beweglicher; mehr wird nicht versprochen. Hör bei stechendem Schmerz auf.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n Wdh.</numerusform>
            <numerusform>%n Wdh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Do the same on both sides, unless the drill says otherwise.</source>
        <translation>Mach auf beiden Seiten das Gleiche, außer bei der Übung steht etwas anderes.</translation>
    </message>
    <message>
        <source>Left out since it hurts: {areas}</source>
        <translation>Ausgelassen, weil es wehtut: {areas}</translation>
    </message>
</context>
<context>
    <name>SheetSaving</name>
    <message>
        <source>Printed page of “{name}”</source>
        <translation>Druckseite von „{name}“</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>The page was written to {path}.</source>
        <translation>Die Seite wurde nach {path} geschrieben.</translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>Not this side</source>
        <translation>Diese Seite nicht</translation>
    </message>
</context>
<context>
    <name>SideField</name>
    <message>
        <source>{side}: less</source>
        <translation>{side}: weniger</translation>
    </message>
    <message>
        <source>{side}: more</source>
        <translation>{side}: mehr</translation>
    </message>
    <message>
        <source>{side}: take the last reading back</source>
        <translation>{side}: letzten Messwert zurücknehmen</translation>
    </message>
    <message>
        <source>Keep reading {number} of {count}</source>
        <translation>Messwert {number} von {count} behalten</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>SidePreview</name>
    <message>
        <source>left</source>
        <comment>within a text</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>within a text</comment>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>SidesCard</name>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Voice and chimes</source>
        <translation>Stimme und Töne</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Nur Stimme</translation>
    </message>
    <message>
        <source>Chimes only</source>
        <translation>Nur Töne</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Was du hörst</translation>
    </message>
    <message>
        <source>V mutes the voice in a session, Shift+V the chimes.</source>
        <translation>In der Einheit schaltet V die Stimme stumm, Umschalt+V die Töne.</translation>
    </message>
    <message>
        <source>What you h&amp;ear</source>
        <translation>W&amp;as du hörst</translation>
    </message>
    <message>
        <source>Flash the screen when sides change</source>
        <translation>Bildschirm beim Seitenwechsel aufleuchten lassen</translation>
    </message>
    <message>
        <source>Softly, and when a hold begins. At most two flashes a second.</source>
        <translation>Sanft, auch wenn das Halten beginnt. Höchstens zweimal pro Sekunde.</translation>
    </message>
    <message>
        <source>Chime v&amp;olume</source>
        <translation>Lautstärke der &amp;Töne</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>An&amp;hören</translation>
    </message>
    <message>
        <source>Listen to the chimes</source>
        <translation>Signaltöne anhören</translation>
    </message>
</context>
<context>
    <name>SpeechPreview</name>
    <message>
        <source>How it sounds</source>
        <translation>Wie es klingt</translation>
    </message>
    <message>
        <source>&amp;Hear it</source>
        <translation>&amp;Anhören</translation>
    </message>
    <message>
        <source>Hear what is said of the drill</source>
        <translation>Anhören, was zur Übung gesagt wird</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}“</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>SpeechSection</name>
    <message>
        <source>Names and speech</source>
        <translation>Namen und Sprache</translation>
    </message>
    <message>
        <source>Only where the voice says the name badly: “I T band stretch”.</source>
        <translation>Nur wo die Stimme den Namen schlecht spricht: „I-T-Band-Dehnung“.</translation>
    </message>
    <message>
        <source>Said before the drill. Left empty: the first sentence of the set-up.</source>
        <translation>Wird vor der Übung gesagt. Leer gelassen: der erste Satz der Startposition.</translation>
    </message>
    <message>
        <source>Other names to find it by, one a line.</source>
        <translation>Andere Namen, um sie zu finden, einer pro Zeile.</translation>
    </message>
    <message>
        <source>{side} leg in front</source>
        <translation>{linkes|rechtes} Bein vorn</translation>
    </message>
    <message>
        <source>How a side is called: “{side} leg in front”. {side} becomes left or right.</source>
        <translation>Wie eine Seite heißt: „{linkes|rechtes} Bein vorn“. Vor dem Strich steht das Wort für links, danach das für rechts.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Stop (B)</source>
        <translation>Stopp (B)</translation>
    </message>
    <message>
        <source>Start the clock (B)</source>
        <translation>Uhr starten (B)</translation>
    </message>
    <message>
        <source>Note, {seconds} s, note (B)</source>
        <translation>Ton, {seconds} s, Ton (B)</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>In {seconds} s</source>
        <translation>In {seconds} s</translation>
    </message>
    <message>
        <source>Step before (Page Up)</source>
        <translation>Schritt zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Hear it (I)</source>
        <translation>Anhören (I)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
</context>
<context>
    <name>StillPicture</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Bild von {name}</translation>
    </message>
    <message>
        <source>{name}: no picture</source>
        <translation>{name}: kein Bild</translation>
    </message>
</context>
<context>
    <name>Stretches</name>
    <message>
        <source>What it stretches</source>
        <translation>Was es dehnt</translation>
    </message>
    <message>
        <source>All movement, nothing is held.</source>
        <translation>Nur Bewegung, nichts wird gehalten.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>{name} is done for today.</source>
        <translation>{name} ist für heute erledigt.</translation>
    </message>
    <message>
        <source>Came short in the last 28 days: {muscles}.</source>
        <translation>In den letzten 28 Tagen zu kurz gekommen: {muscles}.</translation>
    </message>
    <message>
        <source>Going for a run?</source>
        <translation>Gehst du laufen?</translation>
    </message>
    <message>
        <source>Ran today?</source>
        <translation>Heute gelaufen?</translation>
    </message>
    <message>
        <source>Strength work today?</source>
        <translation>Heute Krafttraining?</translation>
    </message>
    <message>
        <source>An easy day?</source>
        <translation>Ein lockerer Tag?</translation>
    </message>
    <message>
        <source>A little time to spare?</source>
        <translation>Etwas Zeit übrig?</translation>
    </message>
    <message>
        <source>Stiff from sitting?</source>
        <translation>Steif vom Sitzen?</translation>
    </message>
    <message>
        <source>This adds {time} on each side.</source>
        <translation>Hier kommen je Seite {time} dazu.</translation>
    </message>
    <message>
        <source>Moving forward and back came short in the last 28 days.</source>
        <translation>Bewegung nach vorn und hinten kam in den letzten 28 Tagen zu kurz.</translation>
    </message>
    <message>
        <source>Moving to the sides came short in the last 28 days.</source>
        <translation>Bewegung zur Seite kam in den letzten 28 Tagen zu kurz.</translation>
    </message>
    <message>
        <source>Turning came short in the last 28 days.</source>
        <translation>Drehen kam in den letzten 28 Tagen zu kurz.</translation>
    </message>
    <message>
        <source>Next time: {name}, {minutes}.</source>
        <translation>Nächstes Mal: {name}, {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>Your hip flexors are %n minute(s) short this week.</source>
        <translation>
            <numerusform>Deinen Hüftbeugern fehlt diese Woche %n Minute.</numerusform>
            <numerusform>Deinen Hüftbeugern fehlen diese Woche %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your glutes are %n minute(s) short this week.</source>
        <translation>
            <numerusform>Deinem Gesäß fehlt diese Woche %n Minute.</numerusform>
            <numerusform>Deinem Gesäß fehlen diese Woche %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your inner thighs are %n minute(s) short this week.</source>
        <translation>
            <numerusform>Deinen Oberschenkeln fehlt innen diese Woche %n Minute.</numerusform>
            <numerusform>Deinen Oberschenkeln fehlen innen diese Woche %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your outer hips are %n minute(s) short this week.</source>
        <translation>
            <numerusform>Deinen Hüften fehlt außen diese Woche %n Minute.</numerusform>
            <numerusform>Deinen Hüften fehlen außen diese Woche %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A short version, with every drill explained.</source>
        <translation>Eine kurze Fassung, in der jede Übung erklärt wird.</translation>
    </message>
    <message>
        <source>Moved from {day}.</source>
        <translation>Verschoben von {day}.</translation>
    </message>
    <message>
        <source>Building up: {time} a side this week.</source>
        <translation>Im Aufbau: diese Woche {time} je Seite.</translation>
    </message>
    <message>
        <source>Race day: warm up, and hold nothing before the start.</source>
        <translation>Wettkampftag: Wärm dich auf und dehne vor dem Start nicht lang.</translation>
    </message>
    <message>
        <source>Before your hard run.</source>
        <translation>Vor deinem harten Lauf.</translation>
    </message>
    <message>
        <source>Before your long run.</source>
        <translation>Vor deinem langen Lauf.</translation>
    </message>
    <message>
        <source>Before your run.</source>
        <translation>Vor deinem Lauf.</translation>
    </message>
    <message>
        <source>Your plan has strength for today.</source>
        <translation>Dein Plan sieht heute Kraft vor.</translation>
    </message>
    <message>
        <source>Your plan has it for today.</source>
        <translation>Das steht heute in deinem Plan.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <translation>Das reicht für heute</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Ein Ruhetag</translation>
    </message>
    <message>
        <source>Get well first</source>
        <translation>Werd erst gesund</translation>
    </message>
    <message>
        <source>Enjoy your days away</source>
        <translation>Genieß deine freien Tage</translation>
    </message>
    <message>
        <source>Race day</source>
        <translation>Wettkampftag</translation>
    </message>
    <message>
        <source>Race tomorrow</source>
        <translation>Morgen ist Wettkampf</translation>
    </message>
    <message>
        <source>Let it rest today</source>
        <translation>Gönn ihm heute Ruhe</translation>
    </message>
    <message>
        <source>Strength can wait</source>
        <translation>Kraft kann warten</translation>
    </message>
    <message>
        <source>Your plan has nothing for today.</source>
        <translation>In deinem Plan steht heute nichts.</translation>
    </message>
    <message>
        <source>Nothing is planned while you are ill, and nothing has to be made up.</source>
        <translation>Solange du krank bist, ist nichts geplant, und nachholen musst du nichts.</translation>
    </message>
    <message>
        <source>Nothing is planned while you are away, and nothing has to be made up.</source>
        <translation>Solange du weg bist, ist nichts geplant, und nachholen musst du nichts.</translation>
    </message>
    <message>
        <source>Walk a little afterwards. Stretch nothing that hurts.</source>
        <translation>Geh danach ein wenig. Dehne nichts, was wehtut.</translation>
    </message>
    <message>
        <source>Your plan leaves today free.</source>
        <translation>Dein Plan lässt den Tag heute frei.</translation>
    </message>
    <message>
        <source>Your hips are sore: no strength today.</source>
        <translation>Deine Hüften haben Muskelkater: heute keine Kraft.</translation>
    </message>
    <message>
        <source>The day after the race</source>
        <translation>Der Tag nach dem Wettkampf</translation>
    </message>
    <message>
        <source>Your race is run. Let your hips rest today.</source>
        <translation>Dein Wettkampf ist gelaufen. Gönn deinen Hüften heute Ruhe.</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{name} is being made: {share}</source>
        <translation>{name} entsteht: {share}</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Zum Mitnehmen</translation>
    </message>
</context>
<context>
    <name>TakeAlongSheet</name>
    <message>
        <source>Take “{name}” along</source>
        <translation>„{name}“ mitnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>TestView</name>
    <message>
        <source>Test {number} of {count}</source>
        <translation>Test {number} von {count}</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>All read. Save when you like.</source>
        <translation>Alles gemessen. Speichere, wann du magst.</translation>
    </message>
    <message>
        <source>Measured hips</source>
        <translation>Gemessene Hüften</translation>
    </message>
    <message>
        <source>How to measure</source>
        <translation>So misst du</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Save “{name}” ({kind})</source>
        <translation>„{name}“ speichern ({kind})</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long all sessions were</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>In a row</source>
        <comment>above a number of weeks</comment>
        <translation>In Folge</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>&amp;Get ready</source>
        <translation>&amp;Bereitmachen</translation>
    </message>
    <message>
        <source>&amp;Change sides</source>
        <translation>&amp;Seitenwechsel</translation>
    </message>
    <message>
        <source>&amp;Move to the next drill</source>
        <translation>Wechsel zur &amp;nächsten Übung</translation>
    </message>
    <message>
        <source>When it was held for over 10 % less than the other one.</source>
        <translation>Wenn sie über 10&#xa0;% kürzer gehalten wurde als die andere.</translation>
    </message>
    <message>
        <source>Extra round for the side that lags</source>
        <translation>Extrarunde für die Seite im Rückstand</translation>
    </message>
    <message>
        <source>Drills with reps go on when you say so.</source>
        <translation>Übungen mit Wiederholungen gehen weiter, wenn du es sagst.</translation>
    </message>
    <message>
        <source>&amp;Wait for me on reps</source>
        <translation>Bei Wiederholungen auf mich &amp;warten</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the side</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the side</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Balance: the side that was held for less in the last 28 days. Alternate: the other side than last time.</source>
        <translation>Ausgleich: die Seite, die in den letzten 28 Tagen kürzer gehalten wurde. Abwechselnd: die andere Seite als beim letzten Mal.</translation>
    </message>
    <message>
        <source>&amp;First side</source>
        <translation>E&amp;rste Seite</translation>
    </message>
    <message>
        <source>At least; longer where the voice or the change of position needs it.</source>
        <translation>Mindestens; länger, wo die Stimme oder der Positionswechsel es braucht.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Say once more how the drill is done</source>
        <translation>Noch einmal sagen, wie die Übung geht</translation>
    </message>
    <message>
        <source>Show the figure as somebody facing you</source>
        <translation>Figur wie jemanden zeigen, der dir gegenübersteht</translation>
    </message>
    <message>
        <source>V; chimes: Shift+V</source>
        <translation>V; Töne: Umschalt+V</translation>
    </message>
    <message>
        <source>Show the figure as in a mirror</source>
        <translation>Figur wie im Spiegel zeigen</translation>
    </message>
    <message>
        <source>Mute the voice</source>
        <translation>Stimme stummschalten</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Stimme einschalten</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Mat mode: figure and digits as large as the screen</source>
        <translation>Mattenmodus: Figur und Ziffern so groß wie der Bildschirm</translation>
    </message>
    <message>
        <source>Mat mode</source>
        <translation>Mattenmodus</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Open HipTimer</source>
        <translation>Hip&amp;Timer öffnen</translation>
    </message>
    <message>
        <source>Start a &amp;routine</source>
        <translation>&amp;Routine starten</translation>
    </message>
    <message>
        <source>&amp;Quit HipTimer</source>
        <translation>HipTimer &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Start {name}</source>
        <translation>{name} &amp;starten</translation>
    </message>
</context>
<context>
    <name>TurnArc</name>
    <message>
        <source>Turn the figure: drag it, or use the arrow keys. Home: back.</source>
        <translation>Figur drehen: ziehen oder Pfeiltasten. Pos1: zurück.</translation>
    </message>
    <message>
        <source>Turn the figure</source>
        <translation>Figur drehen</translation>
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
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>From {least} to {most} only.</source>
        <translation>Nur von {least} bis {most}.</translation>
    </message>
</context>
<context>
    <name>ValuesSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{test}: all values</source>
        <translation>{test}: alle Werte</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>VariantChoice</name>
    <message>
        <source>Use this one from now on</source>
        <translation>Ab jetzt diese nutzen</translation>
    </message>
    <message>
        <source>{way} (yours)</source>
        <translation>{way} (deine Wahl)</translation>
    </message>
    <message>
        <source>Way to do it</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>You do it this way: {name}.</source>
        <translation>Du machst sie so: {name}.</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <translation>Zurück zum Standard</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How it compares</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>Half depth</source>
        <translation>Halbe Tiefe</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Variante</translation>
    </message>
    <message>
        <source>In a sentence: what is different?</source>
        <translation>In einem Satz: Was ist anders?</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Detail</translation>
    </message>
    <message>
        <source>As in the drill</source>
        <translation>Wie in der Übung</translation>
    </message>
</context>
<context>
    <name>VariantsSection</name>
    <message>
        <source>Easier and harder</source>
        <translation>Leichter und schwerer</translation>
    </message>
    <message>
        <source>E in a session changes to them.</source>
        <translation>In einer Einheit wechselst du mit E dorthin.</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>Remove version {number}</source>
        <translation>Variante {number} entfernen</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Wie viel sie sagt</translation>
    </message>
    <message>
        <source>Count&amp;down</source>
        <translation>&amp;Countdown</translation>
    </message>
    <message>
        <source>“Three, two, one” before a hold ends.</source>
        <translation>„Drei, zwei, eins“, bevor eine Haltezeit endet.</translation>
    </message>
    <message>
        <source>&amp;Halfway</source>
        <translation>Halb&amp;zeit</translation>
    </message>
    <message>
        <source>A word in the middle of longer holds.</source>
        <translation>Ein Wort in der Mitte längerer Haltezeiten.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Say everything a&amp;bout known drills too</source>
        <translation>Auch be&amp;kannte Übungen ganz erklären</translation>
    </message>
    <message>
        <source>Otherwise it explains a drill until you have done it in three sessions.</source>
        <translation>Sonst wird eine Übung erklärt, bis du sie in drei Einheiten gemacht hast.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>How much it sa&amp;ys</source>
        <translation>Wie &amp;viel sie sagt</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>Te&amp;mpo</translation>
    </message>
    <message>
        <source>Voice vol&amp;ume</source>
        <translation>&amp;Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>It reads the sentences in the voice&apos;s place; the chimes stay.</source>
        <translation>Er liest die Sätze statt der Stimme vor; die Signaltöne bleiben.</translation>
    </message>
    <message>
        <source>Keep &amp;quiet for a screen reader</source>
        <translation>&amp;Für einen Screenreader schweigen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>{rate} words/min</source>
        <translation>{rate} Wörter/min</translation>
    </message>
    <message>
        <source>Your music, for example. What cannot be paused gets quieter.</source>
        <translation>Zum Beispiel deine Musik. Was sich nicht anhalten lässt, wird leiser.</translation>
    </message>
    <message>
        <source>While it speaks, other sound</source>
        <translation>Anderer Ton, während sie spricht</translation>
    </message>
</context>
<context>
    <name>VoiceHelp</name>
    <message>
        <source>The line for a terminal</source>
        <translation>Die Zeile für ein Terminal</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>A nicer voice: Piper speaks naturally, also offline. Run this line in a terminal, then restart HipTimer. Debian and Ubuntu need the package python3-venv for it.</source>
        <translation>Eine schönere Stimme: Piper spricht natürlich, auch offline. Führ diese Zeile in einem Terminal aus und starte dann HipTimer neu. Debian und Ubuntu brauchen dafür das Paket python3-venv.</translation>
    </message>
    <message>
        <source>A more natural voice</source>
        <translation>Eine natürlichere Stimme</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message numerus="yes">
        <source>Show all %n voice(s)</source>
        <translation>
            <numerusform>%n Stimme anzeigen</numerusform>
            <numerusform>Alle %n Stimmen anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>The default voice</source>
        <translation>Die Standardstimme</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare {voice}</source>
        <translation>{voice} vergleichen</translation>
    </message>
    <message>
        <source>Stop {voice}</source>
        <translation>{voice} anhalten</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>{voice} anhören</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Natural ({engine})</source>
        <translation>Natürlich ({engine})</translation>
    </message>
    <message>
        <source>Simple ({engine})</source>
        <translation>Einfach ({engine})</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>Von diesem Computer</translation>
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
        <translation>{name} entsteht noch. Eine Datei kommt nach der anderen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>{name} is being made.</source>
        <translation>{name} entsteht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>So geht es diesmal</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Grundform</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Not this one today: leave it out, or do another one</source>
        <translation>Heute nicht diese: weglassen oder eine andere machen</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nicht diese</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>This week · {sessions}</source>
        <translation>Diese Woche · {sessions}</translation>
    </message>
    <message>
        <source>This week · goal: {sessions}</source>
        <translation>Diese Woche · Ziel: {sessions}</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Goal reached last week</source>
        <translation>Ziel letzte Woche erreicht</translation>
    </message>
    <message>
        <source>{sessions} this week</source>
        <translation>{sessions} diese Woche</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, heute</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n Woche in Folge</numerusform>
            <numerusform>%n Wochen in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n week(s) in a row</source>
        <translation>
            <numerusform>Mehr als %n Woche in Folge</numerusform>
            <numerusform>Mehr als %n Wochen in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n session(s)</source>
        <translation>
            <numerusform>{done} von %n Einheit</numerusform>
            <numerusform>{done} von %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>no stretching yet</source>
        <translation>noch nicht gedehnt</translation>
    </message>
    <message>
        <source>no stretching</source>
        <translation>nicht gedehnt</translation>
    </message>
</context>
<context>
    <name>WeekGoal</name>
    <message>
        <source>Week goal</source>
        <translation>Wochenziel</translation>
    </message>
    <message>
        <source>Sessions a wee&amp;k</source>
        <translation>Einheiten pr&amp;o Woche</translation>
    </message>
    <message>
        <source>{sessions} x {minutes} min</source>
        <translation>{sessions} x {minutes} min</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>Each way gives about five minutes a side in every area of the hips. Warm-ups and strength do not count for it. Rest days break nothing.</source>
        <translation>Jede Wahl gibt jedem Bereich der Hüfte etwa fünf Minuten je Seite. Aufwärmen und Kraft zählen nicht dazu. Ruhetage machen nichts kaputt.</translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message>
        <source>Weeks of the plan</source>
        <translation>Wochen des Plans</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>{title} as a list</source>
        <translation>{title} als Liste</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>About five minutes a week in each area and on each side; more than ten adds little. Reading both numbers for each area is our choice.</source>
        <translation>Etwa fünf Minuten die Woche für jeden Bereich und jede Seite; mehr als zehn bringt wenig dazu. Beide Zahlen auf jeden Bereich zu beziehen, ist unsere Wahl.</translation>
    </message>
    <message>
        <source>How often you stretch matters less than how much: few long sessions or many short ones.</source>
        <translation>Wie oft du dehnst, zählt weniger als wie viel: wenige lange Einheiten oder viele kurze.</translation>
    </message>
    <message>
        <source>The first two weeks ask for less, so that it becomes a habit. More comes only after a week that went well.</source>
        <translation>Die ersten zwei Wochen verlangen weniger, damit es zur Gewohnheit wird. Mehr kommt erst nach einer Woche, die gut lief.</translation>
    </message>
    <message>
        <source>Before a hard or long run and before a race: a warm-up, and no long holds. They come after the run.</source>
        <translation>Vor einem harten oder langen Lauf und vor einem Rennen: ein Warm-up und kein langes Halten. Das kommt nach dem Lauf.</translation>
    </message>
    <message>
        <source>Strength never two days in a row, and not on the day before a hard or long run or a race.</source>
        <translation>Kraft nie an zwei Tagen hintereinander und nicht am Tag vor einem harten oder langen Lauf oder einem Rennen.</translation>
    </message>
    <message>
        <source>What you miss moves to a free day of the same week, or it is dropped. No session gets longer than half as much again.</source>
        <translation>Was du verpasst, rückt auf einen freien Tag derselben Woche oder entfällt. Keine Einheit wird mehr als um die Hälfte länger.</translation>
    </message>
    <message>
        <source>Before the race it gets lighter: the last strength four days before, nothing long on the day before.</source>
        <translation>Vor dem Rennen wird es leichter: die letzte Kraft vier Tage davor, am Tag davor nichts Langes.</translation>
    </message>
    <message>
        <source>Away: three short sessions a week keep what you have; one does not. One strength session keeps that.</source>
        <translation>Weg: Drei kurze Einheiten die Woche erhalten, was du hast; eine nicht. Für die Kraft genügt eine.</translation>
    </message>
    <message>
        <source>Ill: nothing. Afterwards half sessions for as many days as you were ill, and no strength in that time.</source>
        <translation>Krank: nichts. Danach so viele Tage halbe Einheiten, wie du krank warst, und in der Zeit keine Kraft.</translation>
    </message>
    <message>
        <source>After more than a week off it goes back a week, after more than two weeks two, after four it begins again.</source>
        <translation>Nach mehr als einer Woche Pause geht es eine Woche zurück, nach mehr als zwei Wochen zwei, nach vier beginnt es von vorn.</translation>
    </message>
    <message>
        <source>All of this is for your range of motion. It promises nothing about injuries or your stride.</source>
        <translation>All das gilt deiner Beweglichkeit. Über Verletzungen oder deinen Laufstil verspricht es nichts.</translation>
    </message>
    <message>
        <source>Our own choice in part</source>
        <translation>Zum Teil unsere eigene Wahl</translation>
    </message>
    <message>
        <source>Our own choice, without a source</source>
        <translation>Unsere eigene Wahl, ohne Quelle</translation>
    </message>
    <message>
        <source>Chest pain, breathless, a racing heart, fainting, or no better after ten days: ask a doctor.</source>
        <translation>Schmerzen in der Brust, Atemnot, Herzrasen, Ohnmacht oder nach zehn Tagen nicht besser: Frag einen Arzt.</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Why this plan</source>
        <translation>Warum dieser Plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Kneel on all fours with your knees wide apart.</source>
        <translation>Geh in den Vierfüßlerstand, die Knie weit auseinander.</translation>
    </message>
    <message>
        <source>Set-&amp;up</source>
        <translation>Start&amp;position</translation>
    </message>
    <message>
        <source>Sink your hips back toward your heels, and stay.</source>
        <translation>Sinke mit der Hüfte zurück zu den Fersen und bleib dort.</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>Be&amp;wegung</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>Halte den Rücken lang.</translation>
    </message>
    <message>
        <source>Form &amp;cues</source>
        <translation>&amp;Technikhinweise</translation>
    </message>
    <message>
        <source>One sentence a line, shown and spoken in a session. One for the movement is enough.</source>
        <translation>Ein Satz je Zeile; sie werden gezeigt und gesprochen. Einer für die Bewegung genügt.</translation>
    </message>
    <message>
        <source>If you like: how one gets into position.</source>
        <translation>Wenn du magst: wie man in die Ausgangslage kommt.</translation>
    </message>
    <message>
        <source>If you like: they are spoken in turn while the drill goes on.</source>
        <translation>Wenn du magst: Sie werden während der Übung reihum gesprochen.</translation>
    </message>
</context>
<context>
    <name>You</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mittags</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>It varies</source>
        <translation>Mal so, mal so</translation>
    </message>
    <message>
        <source>Today suggests what fits before and after it.</source>
        <translation>„Heute“ schlägt vor, was davor und danach passt.</translation>
    </message>
    <message>
        <source>When you mostly run</source>
        <translation>Wann du meistens läufst</translation>
    </message>
    <message>
        <source>Off: Today suggests what is done standing or on a chair.</source>
        <translation>Aus: „Heute“ schlägt vor, was im Stehen oder auf einem Stuhl geht.</translation>
    </message>
    <message>
        <source>Room to lie on the floor</source>
        <translation>Platz auf dem Boden</translation>
    </message>
    <message>
        <source>On Progress, Today and the plan, every four weeks.</source>
        <translation>Bei Fortschritt, Heute und dem Plan, alle vier Wochen.</translation>
    </message>
    <message>
        <source>Offer to measure my hips</source>
        <translation>Hüftmessung anbieten</translation>
    </message>
    <message>
        <source>Where you measured little range, or one side has less than the other.</source>
        <translation>Wo du wenig Beweglichkeit gemessen hast oder eine Seite weniger hat als die andere.</translation>
    </message>
    <message>
        <source>More of the week for what lags</source>
        <translation>Mehr in der Woche für das, was zurückliegt</translation>
    </message>
</context>
</TS>
