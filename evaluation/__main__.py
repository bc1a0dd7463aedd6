"""Run the evaluation as ``python -m evaluation``."""

from evaluation.figures import main

if __name__ == "__main__":
    main()
