"""What was done: records of sessions, and sums over them. Pure; `storage` keeps them."""
