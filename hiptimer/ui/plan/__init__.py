"""The page of the plan: weeks of sessions around a person's runs."""
