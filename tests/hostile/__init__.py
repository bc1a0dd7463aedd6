"""Broken and hostile files of every format, made by code, and small valid ones.

``<format>_files.py`` has ``files(folder)``, which makes and yields what a stranger
might hand over, and ``sample(folder)``, which makes a small valid file to spoil.
"""
