package id.sigap.notify.inbound.application;

import java.util.Optional;

import id.sigap.notify.inbound.model.Message;

/** Whether a text is somebody's answer to an alert, and giving it. */
public interface AlertAnswers {

    /** The live alert whose code the text is. */
    Optional<Message.Answered> meantBy(String text);

    /** Takes the alert; again, or when it is over, does nothing. */
    void give(Message.Answered answer);
}
