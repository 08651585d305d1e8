"""Where concepts are kept: the SQLite store and the exchange file. No Qt, no rules.

Nothing is imported here, so that a reader of exchange files or the desk's input does not pay for SQLAlchemy:
`store.store` brings it, `store.exchange`, `store.errors` and `store.storable` do without.
"""
