"""Run by Alembic for every move; the connection comes from `smm_desk.store.upgrade`, in a transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
