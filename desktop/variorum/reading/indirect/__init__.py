"""Indirect speech: what somebody is said to have said, without quotation marks around all of it."""
