"""What hatchling asks of the checkout when it makes the wheel and the source archive."""
