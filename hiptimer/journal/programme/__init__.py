"""The plan of weeks: what is planned on which day, from what a person said and what they did."""
