/** From a result to Kafka: a bounded buffer, drained in order by one thread, however long Kafka is away. */
package com.cegidlife.probe.publish;
