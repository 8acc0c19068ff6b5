//! Legal concepts that several schemes share, and nothing else.
