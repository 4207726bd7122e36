// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual/manualbook.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace entente::ui {

namespace {

const QString root = QStringLiteral("/entente/manual/");

QString contents(const QString &path)
{
    QFile file(QStringLiteral(":") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleIn(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).remove(0, 1).trimmed();
}

QString withParts(QString markdown, const ManualBook::Parts &parts)
{
    for (const auto &[name, make] : parts) {
        const QString begin = QStringLiteral("<!-- %1 -->").arg(name);
        const QString end = QStringLiteral("<!-- /%1 -->").arg(name);
        const qsizetype from = markdown.indexOf(begin);
        const qsizetype to = markdown.indexOf(end);
        if (from >= 0 && to > from)
            markdown.replace(from, to + end.size() - from, make());
    }
    static const QRegularExpression comment(QStringLiteral("<!-- .*? -->\n"));
    return markdown.remove(comment);
}

/// The words of a chapter without the signs of Markdown.
QString plain(const QString &markdown)
{
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)"));
    static const QRegularExpression target(QStringLiteral("\\]\\([^)]*\\)"));
    static const QRegularExpression rule(QStringLiteral("\\|[ :|-]+\\|\n"));
    static const QRegularExpression signs(QStringLiteral("[\\[*`#]"));
    QString words = markdown;
    words.remove(picture).remove(target).remove(rule).remove(signs);
    return words.replace(u'|', u' ').simplified();
}

QString excerptAround(const QString &words, qsizetype at)
{
    constexpr qsizetype before = 24;
    constexpr qsizetype length = 90;
    qsizetype from = std::max<qsizetype>(0, at - before);
    if (from > 0) {
        const qsizetype space = words.indexOf(u' ', from);
        from = space >= 0 && space < at ? space + 1 : from;
    }
    const QString part = words.mid(from, length).trimmed();
    return (from > 0 ? QStringLiteral("… ") : QString()) + part
        + (from + length < words.size() ? QStringLiteral(" …") : QString());
}

} // namespace

QString headingName(const QString &words)
{
    QString name;
    for (const QChar letter : words.toLower().trimmed()) {
        if (letter.isSpace())
            name += u'-';
        else if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            name += letter;
    }
    return name;
}

QStringList ManualBook::names()
{
    return {QStringLiteral("opening"),   QStringLiteral("reading"),  QStringLiteral("topics"),
            QStringLiteral("filter"),    QStringLiteral("compare"),  QStringLiteral("charts"),
            QStringLiteral("library"),   QStringLiteral("dossiers"), QStringLiteral("notes"),
            QStringLiteral("export"),    QStringLiteral("scans"),    QStringLiteral("command-line"),
            QStringLiteral("shortcuts"), QStringLiteral("settings"), QStringLiteral("markings"),
            QStringLiteral("team"),      QStringLiteral("people"),   QStringLiteral("trouble")};
}

ManualBook::ManualBook(const QString &language, const Parts &parts)
    : m_folder(root + language + u'/')
{
    if (!QFile::exists(QStringLiteral(":") + m_folder))
        m_folder = root + QStringLiteral("en/");
    for (const QString &name : names()) {
        const QString markdown = contents(m_folder + name + QStringLiteral(".md"));
        m_chapters.push_back({name, titleIn(markdown), withParts(markdown, parts)});
    }
}

int ManualBook::indexOf(const QString &name) const
{
    return static_cast<int>(names().indexOf(name));
}

QUrl ManualBook::addressOf(const QString &name, const QString &heading) const
{
    QUrl address(QStringLiteral("qrc:") + m_folder + name + QStringLiteral(".md"));
    if (!heading.isEmpty())
        address.setFragment(heading);
    return address;
}

int ManualBook::indexOf(const QUrl &address) const
{
    const QString file = address.fileName();
    return address.scheme() == QStringLiteral("qrc") && file.endsWith(QStringLiteral(".md"))
        ? indexOf(file.chopped(3))
        : -1;
}

std::vector<ManualBook::Hit> ManualBook::find(const QString &words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> hits;
    if (wanted.isEmpty())
        return hits;
    for (std::size_t i = m_plain.size(); i < m_chapters.size(); ++i)
        m_plain << plain(m_chapters[i].markdown);
    for (int i = 0; i < static_cast<int>(m_chapters.size()); ++i) {
        Hit hit{i, 0, {}};
        qsizetype first = -1;
        for (const QString &word : wanted) {
            const auto count = static_cast<int>(m_plain[i].count(word, Qt::CaseInsensitive));
            if (count == 0) {
                hit.count = 0;
                break;
            }
            hit.count += count;
            first = first < 0 ? m_plain[i].indexOf(word, 0, Qt::CaseInsensitive) : first;
        }
        if (hit.count == 0)
            continue;
        hit.excerpt = excerptAround(m_plain[i], first);
        hits.push_back(std::move(hit));
    }
    std::stable_sort(hits.begin(), hits.end(), [&](const Hit &left, const Hit &right) {
        const auto isNamed = [&](const Hit &hit) {
            return m_chapters[static_cast<std::size_t>(hit.chapter)].title.contains(
                wanted.front(), Qt::CaseInsensitive);
        };
        return isNamed(left) != isNamed(right) ? isNamed(left) : left.count > right.count;
    });
    return hits;
}

} // namespace entente::ui
