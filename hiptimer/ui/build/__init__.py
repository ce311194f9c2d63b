"""The Build page: routines of one's own are made, changed, fitted to a time and looked over."""
