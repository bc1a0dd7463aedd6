"""Ways to read and write documents with their annotations, a module each."""

from pressmark.confinement import open_no_sockets

open_no_sockets()
