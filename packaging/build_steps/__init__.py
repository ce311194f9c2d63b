"""What every target shares: freezing the program, and what stays out of it."""
