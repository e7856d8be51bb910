-- Where readers' programs end the mails of a kind at one click; null for those that nobody subscribed to.
alter table outgoing_mails add column unsubscribe_url text;
