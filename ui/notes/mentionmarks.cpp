// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/mentionmarks.h"

#include "core/library/mentions.h"
#include "ui/style/style.h"

#include <QApplication>

namespace entente::ui {

void MentionMarks::setPeople(const std::vector<std::string> &names)
{
    if (names == m_people)
        return;
    m_people = names;
    rehighlight();
}

void MentionMarks::highlightBlock(const QString &line)
{
    const std::string words = line.toStdString();
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(accent(QApplication::palette()));
    for (const library::Mention &each : library::mentionsIn(words, m_people)) {
        const auto before = QString::fromStdString(words.substr(0, each.words.begin)).size();
        const auto length = QString::fromStdString(
                                words.substr(each.words.begin, each.words.end - each.words.begin))
                                .size();
        setFormat(static_cast<int>(before), static_cast<int>(length), format);
    }
}

} // namespace entente::ui
