package com.cegidlife.testkit.rings.sender.desk.kafka;

import org.apache.kafka.clients.producer.Producer;

record TicketEvents(Producer<String, byte[]> producer) {}
