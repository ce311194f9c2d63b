"""A person's own pictures: what sort each is, whether it is safe to show, and its pixels alone."""
