"""Poses for the motion files: solved from what they are to do, and measured for what is wrong."""
