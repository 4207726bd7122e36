// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSyntaxHighlighter>

#include <string>
#include <vector>

namespace entente::ui {

/// Draws who is mentioned in the words of a note in bold and in the accent; the words stay as they
/// are.
class MentionMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setPeople(const std::vector<std::string> &names);

protected:
    void highlightBlock(const QString &line) override;

private:
    std::vector<std::string> m_people;
};

} // namespace entente::ui
