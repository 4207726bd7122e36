// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/editor.h"
#include "core/publishing/htmlchapter.h"
#include "core/publishing/htmlstyle.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/writers.h"

#include <QLocale>

namespace entente {

namespace {

using html::element;
using html::escaped;

/// Nothing is fetched and nothing is run, whatever the words of a briefing try.
constexpr std::string_view policy =
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    "style-src 'unsafe-inline'; img-src data:\">\n"
    "<meta name=\"referrer\" content=\"no-referrer\">\n";

class Document final
{
public:
    Document(const edition::Editor &editor, const PublishOptions &options)
        : m_editor(editor),
          m_front(m_editor.front()),
          m_options(options),
          m_marking(parseMarking(options.marking))
    {
    }

    [[nodiscard]] std::string write() const;

private:
    [[nodiscard]] std::string head() const;
    [[nodiscard]] std::string cover() const;
    [[nodiscard]] std::string titleOf(const edition::Chapter &briefing) const;
    [[nodiscard]] std::string contents(const std::vector<html::Entry> &entries) const;

    const edition::Editor &m_editor;
    const edition::Front &m_front;
    const PublishOptions &m_options;
    Marking m_marking;
};

std::string Document::head() const
{
    return "<head>\n<meta charset=\"utf-8\">\n" + std::string(policy)
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"generator\" content=\"Entente\">\n"
        + element("title", "", escaped(m_front.title)) + "<style>"
        + html::styleSheet(m_options, m_marking, m_front.isFromRight) + "</style>\n</head>\n";
}

/// Of a document of several briefings.
std::string Document::cover() const
{
    std::string html = element("h1", "", escaped(m_front.title));
    html += html::factList(m_front.statements, m_front.language);
    html += element("p", " class=\"filter\"", escaped(m_front.note));
    for (const QString &remark : m_front.remarks)
        html += element("p", "", escaped(remark));
    return html;
}

/// Of a document of one.
std::string Document::titleOf(const edition::Chapter &briefing) const
{
    const bool isOwn = m_front.title == briefing.title;
    return element("h1", isOwn ? html::foreign(*briefing.origin) : std::string(),
                   escaped(m_front.title))
        + html::about(briefing, m_front.language);
}

std::string Document::contents(const std::vector<html::Entry> &entries) const
{
    if (!m_options.contents || entries.empty())
        return {};
    const std::string words = escaped(PublishingTexts::tr("Contents"));
    return "<nav aria-label=\"" + words + "\">\n" + element("h2", "", words)
        + html::contentsList(entries) + "</nav>\n";
}

std::string Document::write() const
{
    std::vector<html::Entry> entries;
    html::ChapterWriter chapters(m_front, entries);
    std::string title = m_front.isSingle ? std::string() : cover();
    std::string body;
    for (std::size_t number = 0; number < m_editor.size(); ++number) {
        const edition::Chapter chapter = m_editor.chapter(number);
        if (m_front.isSingle)
            title = titleOf(chapter);
        body += chapters.write(chapter);
    }
    if (body.empty())
        body = element("p", "",
                       escaped(PublishingTexts::tr("Nothing that was asked for is in here.")));
    const std::string list = contents(entries);
    std::string html = "<!doctype html>\n<html lang=\""
        + escaped(QLocale(m_front.language).bcp47Name())
        + (m_front.isFromRight ? "\" dir=\"rtl\">\n" : "\">\n") + head() + "<body>\n";
    if (!list.empty())
        html += element("a", " class=\"skip\" href=\"#content\"",
                        escaped(PublishingTexts::tr("Skip to the text")));
    html += "<header>\n" + html::markingBand(m_marking) + title + "</header>\n" + list
        + "<main id=\"content\" tabindex=\"-1\">\n" + body + "</main>\n";
    if (!m_marking.isEmpty())
        html += "<footer>\n" + html::markingBand(m_marking) + "</footer>\n";
    return html + "</body>\n</html>\n";
}

} // namespace

Result<QByteArray> writeHtml(const Order &order)
{
    return edited(order, [&](const edition::Editor &editor) {
        return QByteArray::fromStdString(Document(editor, order.options).write());
    });
}

} // namespace entente
