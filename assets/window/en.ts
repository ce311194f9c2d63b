<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Balance</name>
        <message numerus="yes">
            <source>The right gets %n extra round(s).</source>
            <translation>
                <numerusform>The right gets an extra round.</numerusform>
                <numerusform>The right gets %n extra rounds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The left gets %n extra round(s).</source>
            <translation>
                <numerusform>The left gets an extra round.</numerusform>
                <numerusform>The left gets %n extra rounds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Build</name>
        <message numerus="yes">
            <source>The order goes between floor and standing %n time(s); none is needed.</source>
            <translation>
                <numerusform>The order goes between floor and standing once; none is needed.</numerusform>
                <numerusform>The order goes between floor and standing %n times; none is needed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The order goes between floor and standing %n time(s); {least} is enough.</source>
            <translation>
                <numerusform>The order goes between floor and standing %n time; {least} is enough.</numerusform>
                <numerusform>The order goes between floor and standing %n times; {least} is enough.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln drill(s)</source>
            <translation>
                <numerusform>%Ln drill</numerusform>
                <numerusform>%Ln drills</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CarrierWriting</name>
        <message numerus="yes">
            <source>A chime stands in for %n sentence(s) without a voice.</source>
            <translation>
                <numerusform>A chime stands in for %n sentence without a voice.</numerusform>
                <numerusform>A chime stands in for %n sentences without a voice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more thing(s) are not in it.</source>
            <translation>
                <numerusform>%n more thing are not in it.</numerusform>
                <numerusform>%n more things are not in it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Done</name>
        <message numerus="yes">
            <source>You stopped after %n minute(s).</source>
            <translation>
                <numerusform>You stopped after %n minute.</numerusform>
                <numerusform>You stopped after %n minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You stopped after %n second(s).</source>
            <translation>
                <numerusform>You stopped after %n second.</numerusform>
                <numerusform>You stopped after %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoseRow</name>
        <message numerus="yes">
            <source>%n rep(s) a side</source>
            <translation>
                <numerusform>%n rep a side</numerusform>
                <numerusform>%n reps a side</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rep(s)</source>
            <translation>
                <numerusform>%n rep</numerusform>
                <numerusform>%n reps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DrillList</name>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out at %n minute(s)</source>
            <translation>
                <numerusform>Left out at %n minute</numerusform>
                <numerusform>Left out at %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DrillPage</name>
        <message numerus="yes">
            <source>%Ln source(s), with what each one says</source>
            <translation>
                <numerusform>%Ln source, with what each one says</numerusform>
                <numerusform>%Ln sources, with what each one says</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln source(s)</source>
            <translation>
                <numerusform>%Ln source</numerusform>
                <numerusform>%Ln sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>End</name>
        <message numerus="yes">
            <source>Nothing noted, %n second(s).</source>
            <translation>
                <numerusform>Nothing noted, %n second.</numerusform>
                <numerusform>Nothing noted, %n seconds.</numerusform>
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
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
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
                <numerusform>{routine}, all %n drill.</numerusform>
                <numerusform>{routine}, all %n drills.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{routine}, {done} of %n drill(s) done.</source>
            <translation>
                <numerusform>{routine}, {done} of %n drill done.</numerusform>
                <numerusform>{routine}, {done} of %n drills done.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{routine}, {done} of %n drill(s) done, {begun} begun.</source>
            <translation>
                <numerusform>{routine}, {done} of %n drill done, {begun} begun.</numerusform>
                <numerusform>{routine}, {done} of %n drills done, {begun} begun.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EndPage</name>
        <message numerus="yes">
            <source>Carry on, %n min</source>
            <translation>
                <numerusform>Carry on, %n min</numerusform>
                <numerusform>Carry on, %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Finish in %n min</source>
            <translation>
                <numerusform>Finish in %n min</numerusform>
                <numerusform>Finish in %n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exercises</name>
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
                <numerusform>%n round</numerusform>
                <numerusform>%n rounds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{low} to %n rep(s)</source>
            <translation>
                <numerusform>{low} to %n rep</numerusform>
                <numerusform>{low} to %n reps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{low} to %n round(s)</source>
            <translation>
                <numerusform>{low} to %n round</numerusform>
                <numerusform>{low} to %n rounds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Feels</name>
        <message numerus="yes">
            <source>%n drill(s) hurt a little: done the easier way.</source>
            <translation>
                <numerusform>%n drill hurt a little: done the easier way.</numerusform>
                <numerusform>%n drills hurt a little: done the easier way.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message numerus="yes">
            <source>Start the first session, %n min</source>
            <translation>
                <numerusform>Start the first session, %n min</numerusform>
                <numerusform>Start the first session, %n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FitMenu</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fitting</name>
        <message numerus="yes">
            <source>{least} to %n round(s)</source>
            <translation>
                <numerusform>{least} to %n round</numerusform>
                <numerusform>{least} to %n rounds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>one round</numerusform>
                <numerusform>%n rounds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drill(s)</source>
            <translation>
                <numerusform>%n drill</numerusform>
                <numerusform>%n drills</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drill(s) left out</source>
            <translation>
                <numerusform>%n drill left out</numerusform>
                <numerusform>%n drills left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message numerus="yes">
            <source>%n time(s) in the routine</source>
            <translation>
                <numerusform>%n time in the routine</numerusform>
                <numerusform>%n times in the routine</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Hips</name>
        <message numerus="yes">
            <source>%n min short</source>
            <translation>
                <numerusform>%n min short</numerusform>
                <numerusform>%n min short</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s short</source>
            <translation>
                <numerusform>%n s short</numerusform>
                <numerusform>%n s short</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
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
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>on %n day(s)</source>
            <translation>
                <numerusform>on %n day</numerusform>
                <numerusform>on %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pause(s), {time} together</source>
            <translation>
                <numerusform>%n pause of {time}</numerusform>
                <numerusform>%n pauses, {time} together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The goal of one session a week was reached in {reached} of %n week(s).</source>
            <translation>
                <numerusform>The goal of one session a week was reached in {reached} of %n week.</numerusform>
                <numerusform>The goal of one session a week was reached in {reached} of %n weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The goal of {goal} sessions a week was reached in {reached} of %n week(s).</source>
            <translation>
                <numerusform>The goal of {goal} sessions a week was reached in {reached} of %n week.</numerusform>
                <numerusform>The goal of {goal} sessions a week was reached in {reached} of %n weeks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message numerus="yes">
            <source>“{name}” was added, with %n drill(s).</source>
            <translation>
                <numerusform>“{name}” was added, with one drill.</numerusform>
                <numerusform>“{name}” was added, with %n drills.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Measuring</name>
        <message numerus="yes">
            <source>Measure %n test(s)</source>
            <translation>
                <numerusform>Measure %n test</numerusform>
                <numerusform>Measure %n tests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n test(s) due.</source>
            <translation>
                <numerusform>%n test due.</numerusform>
                <numerusform>%n tests due.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They lie far apart. Please read %n more time(s).</source>
            <translation>
                <numerusform>They lie far apart. Please read %n more time.</numerusform>
                <numerusform>They lie far apart. Please read %n more times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeasuringLine</name>
        <message numerus="yes">
            <source>Your start: %n test(s) to measure once more.</source>
            <translation>
                <numerusform>Your start: %n test to measure once more.</numerusform>
                <numerusform>Your start: %n tests to measure once more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is time again: measure %n test(s).</source>
            <translation>
                <numerusform>It is time again: measure %n test.</numerusform>
                <numerusform>It is time again: measure %n tests.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Minutes</name>
        <message numerus="yes">
            <source>Includes %n minute(s) to explain how the drills are done.</source>
            <translation>
                <numerusform>Includes %n minute to explain how the drills are done.</numerusform>
                <numerusform>Includes %n minutes to explain how the drills are done.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>in %n week(s)</source>
            <translation>
                <numerusform>in %n week</numerusform>
                <numerusform>in %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %n session(s) or more</source>
            <translation>
                <numerusform>with %n session or more</numerusform>
                <numerusform>with %n sessions or more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n+ week(s)</source>
            <translation>
                <numerusform>%n+ week</numerusform>
                <numerusform>%n+ weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>%n week(s) to your race</source>
            <translation>
                <numerusform>%n week to your race</numerusform>
                <numerusform>%n weeks to your race</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your race comes %n day(s) after its end.</source>
            <translation>
                <numerusform>Your race comes %n day after its end.</numerusform>
                <numerusform>Your race comes %n days after its end.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The plan ends %n day(s) before it. Make the next one then.</source>
            <translation>
                <numerusform>The plan ends %n day before it. Make the next one then.</numerusform>
                <numerusform>The plan ends %n days before it. Make the next one then.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Race in %n day(s)</source>
            <translation>
                <numerusform>Race in %n day</numerusform>
                <numerusform>Race in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Player</name>
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
                <numerusform>%n rep a side</numerusform>
                <numerusform>%n reps a side</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n rep(s)</source>
            <translation>
                <numerusform>+%n rep</numerusform>
                <numerusform>+%n reps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n rep(s) a side</source>
            <translation>
                <numerusform>+%n rep a side</numerusform>
                <numerusform>+%n reps a side</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>second(s)</source>
            <translation>
                <numerusform>second</numerusform>
                <numerusform>seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetText</name>
        <message numerus="yes">
            <source>Start {name}, %n minute(s)</source>
            <translation>
                <numerusform>Start {name}, %n minute</numerusform>
                <numerusform>Start {name}, %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stretch(es)</source>
            <translation>
                <numerusform>%n stretch</numerusform>
                <numerusform>%n stretches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drill(s)</source>
            <translation>
                <numerusform>%n drill</numerusform>
                <numerusform>%n drills</numerusform>
            </translation>
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
        <name>Reminders</name>
        <message numerus="yes">
            <source>It takes %n minute(s).</source>
            <translation>
                <numerusform>It takes %n minute.</numerusform>
                <numerusform>It takes %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultLine</name>
        <message numerus="yes">
            <source>{found} of %Ln drill(s)</source>
            <translation>
                <numerusform>{found} of %Ln drill</numerusform>
                <numerusform>{found} of %Ln drills</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln drill(s)</source>
            <translation>
                <numerusform>%Ln drill</numerusform>
                <numerusform>%Ln drills</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoutineCard</name>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoutineSharing</name>
        <message numerus="yes">
            <source>“{name}” was written to {path}, with %n drill(s) of your own.</source>
            <translation>
                <numerusform>“{name}” was written to {path}, with one drill of your own.</numerusform>
                <numerusform>“{name}” was written to {path}, with %n drills of your own.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoutineSheet</name>
        <message numerus="yes">
            <source>What %n minute(s) stretch</source>
            <translation>
                <numerusform>What %n minute stretches</numerusform>
                <numerusform>What %n minutes stretch</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drill(s) left out</source>
            <translation>
                <numerusform>%n drill left out</numerusform>
                <numerusform>%n drills left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>Line {line} has a sentence of %n word(s). By ear, up to {most} are easy to follow.</source>
            <translation>
                <numerusform>Line {line} has a sentence of %n word. By ear, up to {most} are easy to follow.</numerusform>
                <numerusform>Line {line} has a sentence of %n words. By ear, up to {most} are easy to follow.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This adds the routine and %n drill(s).</source>
            <translation>
                <numerusform>This adds the routine and one drill.</numerusform>
                <numerusform>This adds the routine and %n drills.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message numerus="yes">
            <source>%n drill(s)</source>
            <translation>
                <numerusform>%n drill</numerusform>
                <numerusform>%n drills</numerusform>
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
                <numerusform>%n round</numerusform>
                <numerusform>%n rounds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message numerus="yes">
            <source>Your hip flexors are %n minute(s) short this week.</source>
            <translation>
                <numerusform>Your hip flexors are %n minute short this week.</numerusform>
                <numerusform>Your hip flexors are %n minutes short this week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your glutes are %n minute(s) short this week.</source>
            <translation>
                <numerusform>Your glutes are %n minute short this week.</numerusform>
                <numerusform>Your glutes are %n minutes short this week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your inner thighs are %n minute(s) short this week.</source>
            <translation>
                <numerusform>Your inner thighs are %n minute short this week.</numerusform>
                <numerusform>Your inner thighs are %n minutes short this week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your outer hips are %n minute(s) short this week.</source>
            <translation>
                <numerusform>Your outer hips are %n minute short this week.</numerusform>
                <numerusform>Your outer hips are %n minutes short this week.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unit</name>
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
                <numerusform>%n round</numerusform>
                <numerusform>%n rounds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VoiceList</name>
        <message numerus="yes">
            <source>Show all %n voice(s)</source>
            <translation>
                <numerusform>Show all %n voice</numerusform>
                <numerusform>Show all %n voices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) in a row</source>
            <translation>
                <numerusform>%n week in a row</numerusform>
                <numerusform>%n weeks in a row</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More than %n week(s) in a row</source>
            <translation>
                <numerusform>More than %n week in a row</numerusform>
                <numerusform>More than %n weeks in a row</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n session(s)</source>
            <translation>
                <numerusform>{done} of %n session</numerusform>
                <numerusform>{done} of %n sessions</numerusform>
            </translation>
        </message>
    </context>
</TS>
