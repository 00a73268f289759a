"""Files: which are meant, how their bytes are read, and how results and cleaned files are written without harm."""
