// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/connectwords.h"

#include "core/team/teamerror.h"
#include "ui/team/connectaddress.h"
#include "ui/team/teamwindowtexts.h"

#include <QLocale>
#include <QStringList>

namespace entente::ui {

namespace {

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

QString desksOf(const team::Hello &hello)
{
    QStringList desks;
    for (const team::Hello::Desk &desk : hello.desks) {
        const QString name = QString::fromStdString(desk.name);
        desks << (desk.isWritable ? TeamWindowTexts::tr("%1 (you write there)").arg(name)
                                  : TeamWindowTexts::tr("%1 (you read there)").arg(name));
    }
    return desks.isEmpty() ? TeamWindowTexts::tr("none") : desks.join(TeamWindowTexts::tr(", "));
}

QString wordsOf(const team::Tryout &found)
{
    const QLocale locale;
    return QStringList{
        TeamWindowTexts::tr("You are %1, signed in as “%2”.")
            .arg(QString::fromStdString(found.hello.name), QString::fromStdString(found.account)),
        TeamWindowTexts::tr("Desks: %1.").arg(desksOf(found.hello)),
        TeamWindowTexts::tr("You see what is marked up to level %1.").arg(found.hello.level),
        TeamWindowTexts::tr("Briefings there for you: %1, %2 of documents.")
            .arg(locale.toString(static_cast<qlonglong>(found.size.briefings)),
                 locale.formattedDataSize(found.size.bytes))}
        .join(u'\n');
}

QString problemOf(const Error &error)
{
    if (error.code == TeamError::NotReached)
        return TeamWindowTexts::tr(
                   "%1: the server cannot be reached (%2); check its name and port, and "
                   "that you are on its network.")
            .arg(shownServer(QString::fromStdString(error.file)),
                 QString::fromStdString(error.detail));
    return sentence(error);
}

QString wordsOf(const session::LibraryCounts &counts)
{
    QStringList parts;
    if (counts.briefings > 0)
        parts << TeamWindowTexts::tr("briefings: %1").arg(number(counts.briefings));
    if (counts.notes > 0)
        parts << TeamWindowTexts::tr("notes: %1").arg(number(counts.notes));
    if (counts.filters > 0)
        parts << TeamWindowTexts::tr("saved filters: %1").arg(number(counts.filters));
    if (counts.dossiers > 0)
        parts << TeamWindowTexts::tr("dossiers: %1").arg(number(counts.dossiers));
    return parts.join(TeamWindowTexts::tr(", "));
}

} // namespace entente::ui
