"""Documents made by word processors and for paper: Word, OpenDocument, RTF, PDF."""
