"""One run of a routine: preferences, plan, cues, engine, events. Pure; time is an argument."""
