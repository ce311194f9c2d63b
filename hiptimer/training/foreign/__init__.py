"""Interval files of other timers: what stands in them, and the routine that it becomes; pure."""
