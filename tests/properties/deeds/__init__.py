"""Random work on a project, as rules of state machines: every command is among it."""
