// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <map>
#include <vector>

namespace entente::ui {

struct ManualChapter
{
    QString name; ///< of its file, without ending: "reading"
    QString title;
    QString markdown;
};

/// The manual in one language, as the program carries it (docs/manual). It is read by whoever makes
/// a book, and not before.
class ManualBook final
{
public:
    /// What stands between "<!-- name -->" and "<!-- /name -->" is made anew by what is named so,
    /// for it is of the program as it is now.
    using Parts = std::map<QString, std::function<QString()>>;

    /// In English where the language has none.
    explicit ManualBook(const QString &language, const Parts &parts = {});

    [[nodiscard]] const std::vector<ManualChapter> &chapters() const { return m_chapters; }
    /// The place of a chapter in the book, or -1.
    [[nodiscard]] int indexOf(const QString &name) const;
    /// The address of a chapter, and of a heading in it by its words as GitHub writes them.
    [[nodiscard]] QUrl addressOf(const QString &name, const QString &heading = {}) const;
    /// The chapter that an address is of, or -1.
    [[nodiscard]] int indexOf(const QUrl &address) const;

    struct Hit
    {
        int chapter = 0;
        int count = 0;   ///< how often the words stand there
        QString excerpt; ///< around the first place
    };
    /// The chapters that have each of the words, those that have them in their title first.
    [[nodiscard]] std::vector<Hit> find(const QString &words) const;

    /// The names of all chapters, in their order.
    [[nodiscard]] static QStringList names();

private:
    QString m_folder;
    std::vector<ManualChapter> m_chapters;
    mutable QStringList m_plain; ///< of the chapters, made by the first search
};

/// "What is shown" as links name it: "what-is-shown".
[[nodiscard]] QString headingName(const QString &words);

} // namespace entente::ui
