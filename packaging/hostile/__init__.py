"""Damaged and forged files, given to everything that reads one."""
