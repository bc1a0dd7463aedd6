"""Trials in which something goes wrong: the disk, the process, the power."""
