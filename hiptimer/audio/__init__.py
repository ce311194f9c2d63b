"""Clip to loudspeaker or file: chimes, the mixer, the stream that plays cues at their times."""
