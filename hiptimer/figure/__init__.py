"""The body: skeleton, motion, contact, camera. Pure geometry in degrees and metres."""
