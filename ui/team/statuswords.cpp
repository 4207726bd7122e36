// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/statuswords.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/team/teamwindowtexts.h"

#include <QLocale>

namespace entente::ui {

namespace {

using Is = team::Standing::Is;

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString moving(const team::Standing &standing)
{
    const QString done = number(standing.done);
    const QString total = number(standing.total);
    if (standing.is == Is::Sending)
        return TeamWindowTexts::tr("Sending %1 of %2").arg(done, total);
    return standing.total > 0 ? TeamWindowTexts::tr("Taking %1 of %2").arg(done, total)
                              : TeamWindowTexts::tr("Taking %1").arg(done);
}

QString stateOf(const TeamStatus &status)
{
    const team::Standing &standing = status.standing;
    if (status.isPaused)
        return TeamWindowTexts::tr("Paused");
    switch (standing.is) {
    case Is::Connecting:
        return TeamWindowTexts::tr("Connecting…");
    case Is::Sending:
    case Is::Taking:
        return moving(standing);
    case Is::InStep:
        return standing.waiting > 0 ? QString() : TeamWindowTexts::tr("In step");
    case Is::Offline:
        return TeamWindowTexts::tr("Offline since %1").arg(shownTime(standing.since));
    case Is::SignInNeeded:
        return TeamWindowTexts::tr("Sign in…");
    case Is::Failed:
    case Is::Ended:
        return TeamWindowTexts::tr("Not in step");
    }
    return {};
}

} // namespace

QString shownTime(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    const bool isToday = local.date() == QDate::currentDate();
    return isToday ? locale.toString(local.time(), QLocale::ShortFormat)
                   : locale.toString(local, QLocale::ShortFormat);
}

QString shortWords(const TeamStatus &status)
{
    const team::Standing &standing = status.standing;
    QStringList parts;
    if (const QString state = stateOf(status); !state.isEmpty())
        parts << state;
    const bool isMoving = standing.is == Is::Sending || standing.is == Is::Taking;
    if (standing.waiting > 0 && (!isMoving || status.isPaused))
        parts << TeamWindowTexts::tr("%1 to send").arg(number(standing.waiting));
    if (!standing.refused.empty())
        parts << TeamWindowTexts::tr("%1 refused").arg(number(standing.refused.size()));
    if (standing.conflicts > 0)
        parts << TeamWindowTexts::tr("%1 collided").arg(number(standing.conflicts));
    return parts.join(QStringLiteral(" · "));
}

QString longWords(const TeamStatus &status)
{
    const team::Standing &standing = status.standing;
    if (status.isPaused)
        return TeamWindowTexts::tr("Paused. What you write is kept here until you go on.");
    switch (standing.is) {
    case Is::Connecting:
        return TeamWindowTexts::tr("Going to the server.");
    case Is::Sending:
    case Is::Taking:
        return moving(standing) + u'.';
    case Is::InStep:
        if (!standing.refused.empty())
            return TeamWindowTexts::tr("The server would not have all that you wrote; what it "
                                       "refused is kept here.");
        return standing.waiting > 0
            ? TeamWindowTexts::tr("What you wrote is on its way.")
            : TeamWindowTexts::tr("All that you may see is here, and all that "
                                  "you wrote is there.");
    case Is::Offline:
        return TeamWindowTexts::tr(
                   "The server has not been reached since %1. Go on: what you write is "
                   "kept here and goes out by itself.")
            .arg(shownTime(standing.since));
    case Is::SignInNeeded:
    case Is::Failed:
    case Is::Ended:
        return standing.error ? sentence(*standing.error) : QString();
    }
    return {};
}

QIcon statusIcon(const TeamStatus &status, const QPalette &palette)
{
    const team::Standing &standing = status.standing;
    const auto warning = [&] {
        return icon(QStringLiteral("warning"), kindColour(Kind::Threat, palette));
    };
    if (status.isPaused)
        return icon(QStringLiteral("pause"));
    switch (standing.is) {
    case Is::Connecting:
    case Is::Sending:
    case Is::Taking:
        return icon(QStringLiteral("sync"));
    case Is::InStep:
        if (!standing.refused.empty())
            return warning();
        return standing.waiting > 0 ? icon(QStringLiteral("sync"))
                                    : icon(QStringLiteral("in-step"));
    case Is::Offline:
        return icon(QStringLiteral("offline"));
    case Is::SignInNeeded:
        return icon(QStringLiteral("key"));
    case Is::Failed:
    case Is::Ended:
        return warning();
    }
    return {};
}

} // namespace entente::ui
