"""What suggestions are worth: every figure, measured on the finished program.

Run as ``python -m evaluation DATA`` from the checkout; it is no part of the program.
"""
