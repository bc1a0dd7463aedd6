"""The window: all that is Qt."""

from importlib import import_module

# Qt for Python reads the source of each module that is imported after it, to see
# whether it asks for features of Qt. What needs no Qt is a third of the time quicker
# to import before.
for _module in ("settings", "project.queries", "project.commands", "project.transfer"):
    import_module(f"pressmark.{_module}")
