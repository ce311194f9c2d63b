"""A person's own pictures: what sort each is and whether it is safe to show. Nothing is decoded."""
