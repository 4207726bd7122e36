// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/resources.h"

#include "core/base/ownplaces.h"
#include "core/reading/file.h"
#include "resources/bundleerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace entente {

namespace {

/// Of a person's own files among their settings: the same for the window and the command line.
const QString folder = QStringLiteral("Entente/");

/// Their file; empty where there is none. All who use the computer may have one, too.
QString ownPeriods()
{
    const QString name = folder + QStringLiteral("periods.txt");
    const QString carried = ownSettings() + u'/' + name;
    if (ownFolder().isEmpty())
        return QStandardPaths::locate(QStandardPaths::GenericConfigLocation, name);
    return QFileInfo::exists(carried) ? carried : QString();
}

std::string contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

std::string bundledContents(const std::string &name)
{
    return contents(QStringLiteral(":/entente/briefings/%1.md")
                        .arg(QString::fromStdString(name.substr(bundledScheme.size()))));
}

} // namespace

std::vector<std::string> bundledBriefings()
{
    std::vector<std::string> names;
    const QStringList files = QDir(QStringLiteral(":/entente/briefings"))
                                  .entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.push_back(std::string(bundledScheme) + file.chopped(3).toStdString());
    std::stable_partition(names.begin(), names.end(),
                          [](const std::string &name) { return name.ends_with(":alliance"); });
    return names;
}

std::string bundledTitle(const std::string &name)
{
    constexpr std::string_view key = "title: \"";
    if (!name.starts_with(bundledScheme))
        return name;
    const std::string text = bundledContents(name); // asked for each of them at the start
    const std::size_t begin = text.find(key);
    if (begin == std::string::npos)
        return name;
    const std::size_t words = begin + key.size();
    return text.substr(words, text.find("\"\n", words) - words);
}

Result<std::string> bundledBriefing(const std::string &name)
{
    const std::vector<std::string> names = bundledBriefings();
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        std::string list;
        for (const std::string &known : names)
            list += (list.empty() ? "" : ", ") + known;
        return Error{BundleError::UnknownBundledBriefing, name, 0, list};
    }
    return bundledContents(name);
}

Result<std::string> loadAny(const std::string &name)
{
    return name.starts_with(bundledScheme) ? bundledBriefing(name) : loadFile(name);
}

std::shared_ptr<const Vocabulary> bundledVocabulary()
{
    static const std::shared_ptr<const Vocabulary> vocabulary = [] {
        Result<Vocabulary> parsed = Vocabulary::parse(
            contents(QStringLiteral(":/entente/vocabulary/alliance.yaml")), "alliance.yaml");
        // A test holds the carried files to be valid, so an empty vocabulary never ships.
        Vocabulary carried = parsed ? std::move(parsed).value() : Vocabulary();
        for (const char *const language : {"en", "ja"})
            carried.addPatterns(
                language,
                contents(
                    QStringLiteral(":/entente/patterns/%1.yaml").arg(QLatin1String(language))));
        if (Result<EqualNames> names = EqualNames::parse(
                contents(QStringLiteral(":/entente/vocabulary/names.yaml")), "names.yaml"))
            carried.setEqualNames(std::move(names).value());
        return std::make_shared<const Vocabulary>(std::move(carried));
    }();
    return vocabulary;
}

Result<std::vector<Period>> namedPeriods(const std::string &file)
{
    const std::string own = file.empty() ? ownPeriods().toStdString() : file;
    if (!own.empty()) {
        ENTENTE_TRY(const std::string text, loadFile(own));
        return readPeriods(text, own);
    }
    const QString carried = QStringLiteral(":/entente/periods/administrations.txt");
    return readPeriods(contents(carried), "administrations.txt");
}

std::string eventsFile()
{
    return (ownSettings() + u'/' + folder + QStringLiteral("events.txt")).toStdString();
}

Result<std::vector<Period>> namedEvents(const std::string &file)
{
    const std::string own = file.empty() ? eventsFile() : file;
    if (file.empty() && !QFileInfo::exists(QString::fromStdString(own)))
        return std::vector<Period>();
    ENTENTE_TRY(const std::string text, loadFile(own));
    return readPeriods(text, own);
}

} // namespace entente
