package org.chainrule.grader.marks;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.result.SubmissionResult.Checked;
import org.chainrule.grader.result.SubmissionResult.Graded;

/** Results as build servers read them: a suite for each submission, a case for each check. */
final class JunitReport {

    private final XMLStreamWriter xml;

    private JunitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(List<SubmissionResult> results) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new JunitReport(xml).write(results);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text can always be written to", e);
        }
        return text.toString();
    }

    private void write(List<SubmissionResult> results) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuites");
        for (SubmissionResult result : results) {
            suite(result);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(SubmissionResult result) throws XMLStreamException {
        List<Checked> checks = result.exercises().stream().flatMap(exercise -> exercise.checks().stream()).toList();
        xml.writeStartElement("testsuite");
        attribute("name", result.learner() + "/" + result.notebook());
        attribute("tests", String.valueOf(result.problem().isEmpty() ? checks.size() : 1));
        attribute("failures", String.valueOf(checks.stream().filter(JunitReport::isFailure).count()));
        attribute("skipped", String.valueOf(checks.stream().filter(check -> check.verdict().equals("RECORDED")).count()));
        attribute("errors", result.problem().isEmpty() ? "0" : "1");
        if (!result.problem().isEmpty()) {
            test(result, "the notebook", "error", result.problem());
        }
        for (Graded exercise : result.exercises()) {
            for (Checked check : exercise.checks()) {
                String outcome = check.verdict().equals("RECORDED") ? "skipped" : isFailure(check) ? "failure" : "";
                test(result, exercise.id() + " " + exercise.title() + ": " + check.name(), outcome, check.headline());
            }
        }
        xml.writeEndElement();
    }

    private static boolean isFailure(Checked check) {
        return !check.verdict().equals("CORRECT") && !check.verdict().equals("RECORDED");
    }

    private void test(SubmissionResult result, String name, String outcome, String message) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", result.learner() + "." + result.notebook());
        attribute("name", name);
        if (!outcome.isEmpty()) {
            xml.writeStartElement(outcome);
            attribute("message", message);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Whatever a learner wrote, without the characters that XML does not know. */
    private void attribute(String name, String text) throws XMLStreamException {
        xml.writeAttribute(name, text.codePoints().map(c -> isXml(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
