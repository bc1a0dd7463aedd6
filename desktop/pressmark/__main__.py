"""``python -m pressmark``: the same program as ``pressmark``."""

from pressmark.cli import main

if __name__ == "__main__":
    main()
