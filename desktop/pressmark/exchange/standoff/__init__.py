"""The format ``standoff``: annotations without the texts they are made on."""

from pressmark.exchange.standoff.release import StandoffRelease

__all__ = ["StandoffRelease"]
