"""UIMA CAS as XMI and JSON, as INCEpTION, WebAnno and DKPro read and write it."""
