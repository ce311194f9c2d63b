"""The pictures of the README, the icon, and what makes them."""
