package id.sigap.notify.answer.application;

import id.sigap.notify.answer.model.Conversation;

/** The way back to whoever wrote a message. */
@FunctionalInterface
public interface Correspondence {

    /**
     * Tries once, and takes no longer than a claim lasts. Never throws.
     *
     * @param inboundId the message that is answered
     */
    Conversation.Result answer(String inboundId, String text);
}
