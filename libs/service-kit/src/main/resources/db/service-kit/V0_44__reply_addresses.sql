-- Where answers to a mail are sent; null for its sender's address.
alter table outgoing_mails add column reply_to text;
