// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmldocument.h"

#include "core/publishing/htmlbriefing.h"
#include "core/publishing/htmlstyle.h"
#include "core/publishing/htmltext.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/wording.h"

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
    Document(const Selection &selection, const PublishOptions &options, QString title)
        : m_selection(selection),
          m_options(options),
          m_title(std::move(title)),
          m_marking(parseMarking(options.marking)),
          m_single(selection.shares().size() == 1)
    {
    }

    [[nodiscard]] std::string write() const;

private:
    [[nodiscard]] std::string head() const;
    [[nodiscard]] std::string header() const;
    [[nodiscard]] std::string cover() const;
    [[nodiscard]] std::string contents(const std::vector<html::Entry> &entries) const;
    [[nodiscard]] std::string mainPart(std::vector<html::Entry> &entries) const;

    const Selection &m_selection;
    const PublishOptions &m_options;
    QString m_title;
    Marking m_marking;
    bool m_single;
};

std::string Document::head() const
{
    return "<head>\n<meta charset=\"utf-8\">\n" + std::string(policy)
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"generator\" content=\"Entente\">\n"
        + element("title", "", escaped(m_title)) + "<style>"
        + html::styleSheet(m_options, m_marking, m_selection.runsFromRight())
        + "</style>\n</head>\n";
}

/// Of a document of several briefings.
std::string Document::cover() const
{
    std::string html = element("h1", "", escaped(m_title));
    std::string facts = element(
        "li", "",
        escaped(PublishingTexts::tr("%1 briefings")
                    .arg(static_cast<qulonglong>(m_selection.shares().size()))));
    if (m_options.date)
        facts += element(
            "li", "",
            html::dated(PublishingTexts::tr("Exported %1"), *m_options.date, m_options.language));
    if (!m_options.preparedFor.isEmpty())
        facts += element("li", "", escaped(preparedFor(m_options)));
    html += element("ul", " class=\"facts\"", "\n" + facts);
    const QString sentence = filterNote(m_selection, m_options,
                                        m_selection.sentence(m_options.language), {});
    html += element("p", " class=\"filter\"", escaped(sentence));
    if (isByArea(m_selection, m_options))
        html += element("p", "", escaped(byAreaNote()));
    const QString absent = nothingShownOf(m_selection, m_options);
    if (!absent.isEmpty())
        html += element("p", "", escaped(absent));
    return html;
}

std::string Document::header() const
{
    std::string html = "<header>\n" + html::markingBand(m_marking);
    html += m_single
        ? html::titleBlock(m_selection, m_options, m_selection.shares().front(), m_title)
        : cover();
    return html + "</header>\n";
}

std::string Document::contents(const std::vector<html::Entry> &entries) const
{
    if (!m_options.contents || entries.empty())
        return {};
    const std::string words = escaped(PublishingTexts::tr("Contents"));
    return "<nav aria-label=\"" + words + "\">\n" + element("h2", "", words)
        + html::contentsList(entries) + "</nav>\n";
}

std::string Document::mainPart(std::vector<html::Entry> &entries) const
{
    std::string html = html::briefings(m_selection, m_options, entries);
    if (html.empty())
        html = element("p", "",
                       escaped(PublishingTexts::tr("Nothing that was asked for is in here.")));
    return "<main id=\"content\" tabindex=\"-1\">\n" + html + "</main>\n";
}

std::string Document::write() const
{
    std::vector<html::Entry> entries;
    const std::string body = mainPart(entries);
    const std::string list = contents(entries);
    std::string html = "<!doctype html>\n<html lang=\""
        + escaped(QLocale(m_options.language).bcp47Name())
        + (m_selection.runsFromRight() ? "\" dir=\"rtl\">\n" : "\">\n") + head() + "<body>\n";
    if (!list.empty())
        html += element("a", " class=\"skip\" href=\"#content\"",
                        escaped(PublishingTexts::tr("Skip to the text")));
    html += header() + list + body;
    if (!m_marking.isEmpty())
        html += "<footer>\n" + html::markingBand(m_marking) + "</footer>\n";
    return html + "</body>\n</html>\n";
}

} // namespace

std::string htmlOf(const Selection &selection, const PublishOptions &options, const QString &title)
{
    return Document(selection, options, title).write();
}

} // namespace entente
