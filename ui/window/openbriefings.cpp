// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/openbriefings.h"

#include "core/reading/enclosedsources.h"
#include "resources/resources.h"
#include "ui/window/recentfiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace entente::ui {

namespace {

QString displayName(const std::string &file)
{
    const QString name = QFile::decodeName(QByteArray::fromStdString(file));
    return name.mid(name.lastIndexOf(u'/') + 1);
}

bool isBundled(const std::string &file)
{
    return file.starts_with(bundledScheme);
}

} // namespace

OpenBriefings::OpenBriefings(Workspace *workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_loader(workspace->vocabularyPtr())
{
    connect(&m_loader, &BriefingLoader::loaded, this, &OpenBriefings::take);
    connect(&m_loader, &BriefingLoader::progress, this, [this](int done, int total) {
        if (done < total) {
            Q_EMIT progress(
                tr("Reading %1…").arg(displayName(m_reading[static_cast<std::size_t>(done)])), done,
                total);
        }
    });
}

void OpenBriefings::open(const QStringList &files)
{
    std::vector<std::string> names;
    for (const QString &file : files) {
        const std::string name = QFile::encodeName(file).toStdString();
        const bool isPath = !isBundled(name) && name != "-";
        names.push_back(isPath ? QFile::encodeName(QFileInfo(file).absoluteFilePath()).toStdString()
                               : name);
    }
    if (names.empty())
        return;
    m_waiting.push_back(std::move(names));
    if (!m_loader.isBusy())
        next();
}

void OpenBriefings::next()
{
    m_reading = std::move(m_waiting.front());
    m_waiting.pop_front();
    Q_EMIT progress(tr("Reading %1…").arg(displayName(m_reading.front())), 0,
                    static_cast<int>(m_reading.size()));
    m_loader.load(m_reading, m_workspace->briefings());
}

void OpenBriefings::take(const std::shared_ptr<const FilterIndex> &index, int current,
                         const std::vector<Error> &errors)
{
    for (const Error &error : errors) {
        m_problems << sentence(error);
        removeRecentFile(QString::fromStdString(error.file));
    }
    for (const std::string &file : m_reading) {
        const bool failed = std::any_of(errors.begin(), errors.end(),
                                        [&](const Error &error) { return error.file == file; });
        if (index && !failed && !isBundled(file) && file != "-")
            addRecentFile(QFile::decodeName(QByteArray::fromStdString(file)));
    }
    if (index)
        m_workspace->setBriefings(index, current);
    if (!m_waiting.empty()) {
        next();
        return;
    }
    const QStringList problems = std::exchange(m_problems, {});
    Q_EMIT finished(problems);
}

void OpenBriefings::close(int briefing)
{
    std::vector<BriefingPtr> left = m_workspace->briefings();
    if (briefing < 0 || briefing >= static_cast<int>(left.size()))
        return;
    left.erase(left.begin() + briefing);
    const int current = m_workspace->current();
    m_workspace->setBriefings(
        std::make_shared<const FilterIndex>(std::move(left), m_workspace->vocabularyPtr()),
        current > briefing ? current - 1 : current);
}

void OpenBriefings::reload()
{
    const Briefing *current = m_workspace->currentBriefing();
    if (current == nullptr || current->file == "-")
        return;
    const auto toName = [](const std::string &file) {
        return QFile::decodeName(QByteArray::fromStdString(file));
    };
    const QString container = toName(containerOf(current->file));
    const bool isFile = isBundled(current->file) || QFileInfo::exists(toName(current->file));
    open({!isFile && QFileInfo::exists(container) ? container : toName(current->file)});
}

void OpenBriefings::cancel()
{
    m_waiting.clear();
    m_loader.cancel();
}

} // namespace entente::ui
