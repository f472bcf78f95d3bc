//! Numbers, dates and time spans as text, with .NET's format strings, and back.
