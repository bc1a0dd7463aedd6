"""REFI-QDA: the exchange format of programs for qualitative analysis.

After the schemas Project.xsd and Codebook.xsd of the Rotterdam Exchange Format
Initiative, version 1.0 of 18 March 2019.
"""
